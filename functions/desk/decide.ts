import { inSight } from '../../shared/domain/desk/in-sight.ts';
import { isGround } from '../../shared/domain/desk/parcel-tag.ts';
import { isFoundLate } from '../../shared/domain/dossier/is-found-late.ts';
import { papersOf } from '../../shared/domain/dossier/papers-of.ts';
import { officerPick } from '../../shared/domain/dossier/picks-of.ts';
import { possibleActions } from '../../shared/domain/dossier/possible-actions.ts';
import { queueEntryOf } from '../../shared/domain/dossier/queue-entry-of.ts';
import { isCancelled, stateOf } from '../../shared/domain/dossier/state-of.ts';
import { receiptsOf } from '../../shared/domain/receipts/receipts-of.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { Busy } from '../../shared/faults/busy.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { Decision, Dossier, ParcelState } from '../../shared/model/dossier.ts';
import { type ParcelId, parcelId } from '../../shared/model/parcel-key.ts';
import type { Policy } from '../../shared/model/policy.ts';
import { stableHash } from '../../shared/notation/stable-hash.ts';
import type { Call } from '../../shared/wire/http/call.ts';
import { isLive } from './queue-item.ts';
import type { World } from './world.ts';

const ATTEMPTS = 4;
const ID_LENGTH = 16;

type Asked = Call<'postDecision'>;

const GONE =
  '货物已放行，不能再查验、扣留或退运；请以“放行”办结，后续追查写入理由 The goods have left: they can no longer be inspected, detained or returned. Close the case with release and say in the reason what follows.';

/**
 * Records the decision in one conditional write, then announces it. Asked again after a crash in between, it announces again.
 * Throws Refusal `not-found` out of sight, `conflict` where the parcel is no longer what the officer saw.
 */
export async function decide(world: World, asked: Asked): Promise<{ id: string; state: ParcelState }> {
  const policy = (await world.references.current()).policy ?? defaultPolicy;
  const id = parcelId(asked.params);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const present = await load(world, id, asked);
    const last = present.decisions.at(-1);
    if (last !== undefined && isSame(last, asked) && !isFoundLate(present)) {
      await announce(world, { ...present, decisions: present.decisions.slice(0, -1) }, present);
      return { id: last.id, state: stateOf(present, policy, world.clock.now()) };
    }
    const decided = withDecision(present, asked, policy, world.clock.now());
    const entry = queueEntryOf(decided, policy, world.clock.now());
    if ((await world.dossiers.save(decided, entry)) === 'stale') continue;
    await announce(world, present, decided);
    return { id: decided.decisions.at(-1)?.id ?? '', state: stateOf(decided, policy, world.clock.now()) };
  }
  throw new Busy('the parcel kept changing');
}

async function load({ dossiers }: World, id: ParcelId, { caller }: Asked): Promise<Dossier> {
  const dossier = (await dossiers.load([id], 'strong')).get(id);
  if (dossier === undefined || !inSight(caller, dossier, papersOf(dossier)))
    throw new Refusal('not-found', '未找到 Not found.');
  return dossier;
}

function isSame({ action, reason, note, by }: Decision, { body, caller }: Asked): boolean {
  return action === body.action && reason === body.reason && note === (body.note ?? '') && by === caller.name;
}

function withDecision(present: Dossier, { body, caller, ifMatch }: Asked, policy: Policy, now: string): Dossier {
  const { key, lease, decisions } = present;
  const possible = possibleActions(present, policy, now);
  if (possible.length === 0) throw conflict('包裹不在待处置状态 The parcel is not held.', 'not-held');
  if (!possible.includes(body.action)) throw conflict(GONE, 'already-left');
  if (isLive(lease, now) && lease.by !== caller.name)
    throw conflict('他人正在办理 Another officer holds the parcel.', 'leased');
  if (ifMatch !== null && !isGround(ifMatch, present))
    throw conflict('判定已变化，请重新查看 The verdict has changed: look again.', 'verdict-changed');
  const id = `d-${stableHash(`${parcelId(key)} ${decisions.length} ${body.action} ${now}`, ID_LENGTH)}`;
  const { action, reason, note = '' } = body;
  const decision: Decision = { id, action, reason, note, by: caller.name, at: now };
  return { ...present, rev: present.rev + 1, decisions: [...decisions, decision], lease: null };
}

/** Receipts that the decision earned, and its pick. Both carry ids, so that telling twice tells nothing new. */
async function announce({ outbox }: World, before: Dossier, after: Dossier): Promise<void> {
  const told = new Set(receiptsOf(before, isCancelled(before)).map(({ id }) => id));
  const receipts = receiptsOf(after, isCancelled(after)).filter(({ id }) => !told.has(id));
  if (receipts.length > 0) await outbox.notices(receipts);
  const pick = after.decisions.at(-1)?.action === 'inspect' ? officerPick(after) : null;
  if (pick !== null) await outbox.inspections([pick]);
}

function conflict(detail: string, code: string): Refusal {
  return new Refusal('conflict', detail, [{ detail, pointer: '', code }]);
}
