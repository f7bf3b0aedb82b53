import { withSignature } from '../../shared/domain/lists/with-report.ts';
import { Busy } from '../../shared/faults/busy.ts';
import type { Call } from '../../shared/wire/http/call.ts';
import type { ResultReply } from '../../shared/wire/http/schemas/field.ts';
import { findPick, refuseFault, refuseRecused } from './find-pick.ts';
import { settleResult } from './settle-result.ts';
import type { World } from './world.ts';

const ATTEMPTS = 6;

/** A second person signs what was reported; from then on it stands. Signing again changes nothing and mends a crash in between. */
export async function signResult(
  world: World,
  { params, caller }: Pick<Call<'postSignature'>, 'params' | 'caller'>,
): Promise<ResultReply> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const present = await findPick(world, params);
    await refuseRecused(world, present, caller.name);
    const next = withSignature(present, caller.name, world.clock.now());
    if (typeof next === 'string') return refuseFault(next);
    if (next !== present && (await world.lists.place(next)) === 'stale') continue;
    await settleResult(world, next);
    return { pickId: params.pickId, outcome: next.outcome ?? '', at: next.resultAt ?? '', state: 'done' };
  }
  throw new Busy('the pick kept changing');
}
