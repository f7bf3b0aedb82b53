import { generalGuarantee, securityFen } from '../../shared/domain/protect/security.ts';
import { chinaDay } from '../../shared/notation/china-time.ts';
import type { UseCases } from '../../shared/wire/http/call.ts';
import { versionTag } from '../../shared/wire/http/version-tag.ts';
import { bringEvent } from './bring-event.ts';
import { caseView, takedownView } from './case-view.ts';
import { confirmTakedown } from './confirm-takedown.ts';
import { caseInReach, casesInReach } from './in-reach.ts';
import type { World } from './world.ts';

/** Cases after IP hits as holders, officers and platforms see and move them. */
export function cases(world: World): UseCases<'cases'> {
  return {
    getIpCases: async ({ query, caller }) => {
      const { cases, ...rest } = await casesInReach(world, caller, query);
      return { body: { cases: cases.map((one) => caseView(one, caller, world.clock.now())), ...rest } };
    },

    getIpCase: async ({ params, caller }) => {
      const found = await caseInReach(world, caller, params.id);
      return { body: caseView(found, caller, world.clock.now()), headers: { etag: versionTag(found) } };
    },

    postIpCaseEvent: async (call) => {
      const moved = await bringEvent(world, call);
      return { body: caseView(moved, call.caller, world.clock.now()), headers: { etag: versionTag(moved) } };
    },

    getSecurity: async ({ query: { valueFen, lastYearCostsFen = 0 } }) => {
      const { fen, until } = generalGuarantee(lastYearCostsFen, chinaDay(world.clock.now()));
      return { body: { valueFen, requiredFen: securityFen(valueFen), generalGuarantee: { fen, until } } };
    },

    getTakedowns: async ({ query, caller }) => {
      const { cases, ...rest } = await casesInReach(world, caller, query);
      return { body: { takedowns: cases.map(takedownView), ...rest } };
    },

    postTakedown: async (call) => ({ body: takedownView(await confirmTakedown(world, call)) }),
  };
}
