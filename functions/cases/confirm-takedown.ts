import { takenDown } from '../../shared/domain/protect/taken-down.ts';
import { Busy } from '../../shared/faults/busy.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { IpCase } from '../../shared/model/ip-case.ts';
import type { Call } from '../../shared/wire/http/call.ts';
import { conflict } from './conflict.ts';
import { caseInReach } from './in-reach.ts';
import type { World } from './world.ts';

const ATTEMPTS = 4;

/** Notes when the platform took the listing down, once. Throws Refusal `not-found`, `invalid-request` or `conflict`. */
export async function confirmTakedown(world: World, { body, caller, params }: Call<'postTakedown'>): Promise<IpCase> {
  const at = new Date(body.takenDownAt).toISOString();
  const now = world.clock.now();
  if (at > now) {
    const detail = '不得晚于当前时间 Must not lie ahead: give the time at which it was taken down.';
    throw new Refusal('invalid-request', detail, [{ detail, pointer: '/takenDownAt', code: 'ahead' }]);
  }
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const stored = await caseInReach(world, caller, params.caseId);
    if (stored.takenDownAt === at) return stored;
    if (stored.takenDownAt !== null)
      throw conflict(
        `已确认为 ${stored.takenDownAt}，请改用此时间或不再提交 ${stored.takenDownAt} was confirmed already: give that time, or nothing more.`,
        '/takenDownAt',
        'already-confirmed',
      );
    const next = takenDown(stored, at, `${caller.role} ${caller.name}`, now);
    if ((await world.cases.save(next)) === 'saved') return next;
  }
  throw new Busy('the case kept changing');
}
