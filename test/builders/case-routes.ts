import { cases } from '../../functions/cases/cases.ts';
import { protect } from '../../functions/protect/protect.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { call, type TestCall, type TestClaims } from './http-call.ts';
import { HOLDER_CODE } from './ip-case.ts';
import { PARCEL } from './parcel.ts';
import { CASE_ID, protectWorld, TASK } from './protect-world.ts';

export const SOON = '2026-11-05T02:00:00.000Z';
export const HOLDER = { role: 'right-holder', org: HOLDER_CODE, name: '权利人甲' } as const;
export const OFFICER = { role: 'officer', customs: '3105', name: '关员甲' } as const;
export const PLATFORM = { role: 'submitter', org: PARCEL.ebpCode, name: '平台甲' } as const;

/** A noticed case, half a day later, and the routes that see and move it. */
export async function openedAtRoutes() {
  const world = await protectWorld();
  await protect(world, [TASK]);
  world.at(SOON);
  const handler = httpHandler('cases', cases(world), world.replies);
  return {
    ...world,
    ask: (id: Parameters<typeof call>[1], as: TestClaims, asked: TestCall = {}) => call(handler, id, { as, ...asked }),
    bring: (as: TestClaims, json: unknown, headers: Readonly<Record<string, string>> = {}) =>
      call(handler, 'postIpCaseEvent', { as, params: { id: CASE_ID }, json, headers }),
  };
}
