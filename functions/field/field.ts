import { coversDistrict } from '../../shared/domain/desk/in-sight.ts';
import { listOrder } from '../../shared/domain/lists/list-order.ts';
import { isOn, picksOnList } from '../../shared/domain/lists/moved.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { Caller } from '../../shared/model/person.ts';
import type { PlacedPick, SamplingList } from '../../shared/model/pick.ts';
import type { UseCases } from '../../shared/wire/http/call.ts';
import { listView, pickView } from './list-views.ts';
import { noteArrival } from './note-arrival.ts';
import { confirmOverride, proposeOverride } from './override-list.ts';
import { reportResult } from './report-result.ts';
import { signResult } from './sign-result.ts';
import type { World } from './world.ts';

const USUAL = 50;

export function field(world: World): UseCases<'field'> {
  return {
    getLists: async ({ query: { customs, day }, caller }) => {
      const sites = await sitesOf(world, caller, customs === '*' ? undefined : customs);
      const [{ policy }, ...lists] = await Promise.all([
        world.references.current(),
        ...sites.map((site) => world.lists.lists(site, day)),
      ]);
      const together = (policy ?? defaultPolicy).lists.inspectors;
      return {
        body: {
          lists: lists
            .flat()
            .toSorted(newestFirst)
            .map((list) => listView(list, together)),
        },
      };
    },

    getList: async ({ params: { id }, query: { limit = USUAL, cursor }, caller }) => {
      const list = await listInSight(world, id, caller);
      const { reference, policy } = await world.references.current();
      const bays = reference.customsDistricts?.find(({ code }) => code === list.customsCode)?.bays ?? [];
      const ordered = listOrder(await picksOf(world, list), bays);
      const from = cursor === undefined ? 0 : placeAfter(ordered, cursor);
      const shown = ordered.slice(from, from + limit);
      const last = from + limit < ordered.length ? shown.at(-1) : undefined;
      const body = {
        ...listView(list, (policy ?? defaultPolicy).lists.inspectors),
        overrides: list.overrides.map((override) => ({ ...override })),
        picks: shown.map((pick) => pickView(pick, list, bays)),
      };
      return { body: last === undefined ? body : { ...body, nextCursor: last.pickId } };
    },

    postResult: async (call) => {
      await listInSight(world, call.params.id, call.caller);
      return { body: await reportResult(world, call) };
    },

    postSignature: async (call) => {
      await listInSight(world, call.params.id, call.caller);
      return { body: await signResult(world, call) };
    },

    postOverride: async (call) => ({
      body: await proposeOverride(world, await listInSight(world, call.params.id, call.caller), call),
    }),

    postOverrideConfirmation: async (call) => ({
      body: await confirmOverride(world, await listInSight(world, call.params.id, call.caller), call),
    }),

    postArrival: async (call) => ({ body: await noteArrival(world, call) }),
  };
}

/** A list of another district is not there. */
async function listInSight({ lists }: World, id: string, caller: Caller): Promise<SamplingList> {
  const list = await lists.list(id);
  if (list === null || !coversDistrict(caller, list.customsCode)) throw new Refusal('not-found', '未找到 Not found.');
  return list;
}

/** What the list really holds: a seat whose pick never came to say so, or went elsewhere, shows nothing. */
async function picksOf({ lists }: World, list: SamplingList): Promise<readonly PlacedPick[]> {
  return [...(await lists.picks(picksOnList(list))).values()].filter((pick) => isOn(list, pick));
}

function placeAfter(picks: readonly PlacedPick[], cursor: string): number {
  const at = picks.findIndex(({ pickId }) => pickId === cursor);
  if (at >= 0) return at + 1;
  const detail = '该包裹已不在清单上，请从头列出 The pick is no longer on the list: list from the beginning.';
  throw new Refusal('invalid-request', detail, [{ detail, pointer: '/query/cursor', code: 'cursor' }]);
}

async function sitesOf({ districts }: World, caller: Caller, asked: string | undefined): Promise<readonly string[]> {
  if (asked !== undefined) {
    if (!coversDistrict(caller, asked)) throw new Refusal('forbidden', '非本关区 Not the district of the caller.');
    return [asked];
  }
  return caller.customs === '*' ? districts.all() : [caller.customs ?? ''];
}

function newestFirst(a: SamplingList, b: SamplingList): number {
  if (a.from !== b.from) return a.from < b.from ? 1 : -1;
  return a.customsCode < b.customsCode ? -1 : 1;
}
