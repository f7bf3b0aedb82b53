import { papersOf } from '../../shared/domain/dossier/papers-of.ts';
import { affairsOf, pickIdOf } from '../../shared/domain/dossier/pick-of.ts';
import { queueEntryOf } from '../../shared/domain/dossier/queue-entry-of.ts';
import { stateOf } from '../../shared/domain/dossier/state-of.ts';
import { withShed } from '../../shared/domain/dossier/with-shed.ts';
import { givenUp, withoutPick } from '../../shared/domain/lists/moved.ts';
import { isAtRandom } from '../../shared/domain/lists/pick-rank.ts';
import { isUntouched } from '../../shared/domain/lists/received-pick.ts';
import { releaseReceipts } from '../../shared/domain/receipts/receipts-of.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { Busy } from '../../shared/faults/busy.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Override, PlacedPick, Shedding } from '../../shared/model/pick.ts';
import type { World } from './world.ts';

const ATTEMPTS = 6;

/** Takes a pick off its list: first the pick says so, then its dossier, then the seat is free. Each once, however often it is asked. */
export async function takeOff(world: World, listId: string, { subject, confirmedAt }: Override): Promise<void> {
  const shed: Shedding = { reason: 'taken-off', at: confirmedAt ?? world.clock.now() };
  const pick = await placed(world, subject, shed);
  if (pick?.shed?.at !== shed.at) return;
  await note(world, pick, shed);
  for (let attempt = 0; ; attempt += 1) {
    if (attempt === ATTEMPTS) throw new Busy('the list kept changing');
    const list = await world.lists.list(listId);
    const freed = list && withoutPick(list, subject);
    if (freed === null || freed === list || (await world.lists.save(freed)) === 'saved') return;
  }
}

/** Sends a held parcel to the sites because two supervisors want it opened. */
export async function putOn({ dossiers, lists, outbox }: World, { subject, confirmedAt }: Override): Promise<void> {
  const id = parcelId(keyOf(subject));
  const dossier = (await dossiers.load([id], 'strong')).get(id);
  const declaration = dossier && papersOf(dossier).declaration;
  if (dossier === undefined || declaration === null || declaration === undefined || confirmedAt === null) return;
  const pickId = pickIdOf(dossier.key);
  if ((await lists.picks([pickId])).get(pickId)?.outcome) return;
  const { verdict, key } = dossier;
  const codes = [...new Set(verdict?.findings.map(({ code }) => code))];
  const about = { pickId, ...key, customsCode: declaration.customsCode, reason: 'officer', codes } as const;
  await outbox.inspections([
    { ...about, score: verdict?.score ?? 0, pickedAt: confirmedAt, ...affairsOf(declaration) },
  ]);
}

/** Throws a Refusal that says what is wrong with a parcel that people do not hold in the district. */
export async function refuseUnlessHeld(world: World, customsCode: string, subject: string): Promise<void> {
  const policy = (await world.references.current()).policy ?? defaultPolicy;
  const id = parcelId(keyOf(subject));
  const dossier = (await world.dossiers.load([id], 'strong')).get(id);
  if (dossier === undefined || papersOf(dossier).declaration?.customsCode !== customsCode) {
    const detail =
      '本关区没有该包裹，请填写 电商平台代码/订单号 No such parcel in the district: give <ebpCode>/<orderNo>.';
    throw new Refusal('invalid-request', detail, [{ detail, pointer: '/subject', code: 'subject' }]);
  }
  if (stateOf(dossier, policy, world.clock.now()) === 'held') return;
  const detail = '包裹不在待处置状态，无法查验 The parcel is not held: nobody can open it.';
  throw new Refusal('conflict', detail, [{ detail, pointer: '/subject', code: 'not-held' }]);
}

async function placed({ lists }: World, pickId: string, shed: Shedding): Promise<PlacedPick | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const present = (await lists.picks([pickId])).get(pickId);
    if (present === undefined || !isSubjectTo(present, shed)) return present;
    const next = givenUp(present, shed);
    if ((await lists.place(next)) === 'saved') return next;
  }
  throw new Busy('the pick kept changing');
}

/** Not what chance drew, and not what was chosen anew after the two had spoken. */
function isSubjectTo(pick: PlacedPick, shed: Shedding): boolean {
  return isUntouched(pick) && !isAtRandom(pick) && pick.pickedAt <= shed.at;
}

async function note(world: World, { ebpCode, orderNo }: PlacedPick, shed: Shedding): Promise<void> {
  const policy = (await world.references.current()).policy ?? defaultPolicy;
  const id = parcelId({ ebpCode, orderNo });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const present = (await world.dossiers.load([id], 'strong')).get(id);
    if (present === undefined) throw new Error('a listed parcel has no dossier');
    const noted = withShed(present, shed);
    const now = world.clock.now();
    if (noted !== present && (await world.dossiers.save(noted, queueEntryOf(noted, policy, now))) === 'stale') continue;
    if (stateOf(noted, policy, now) === 'released') await world.outbox.notices(releaseReceipts(noted, shed.at));
    return;
  }
  throw new Busy('the parcel kept changing');
}

/** `<ebpCode>/<orderNo>`; an order number may itself hold a slash. */
function keyOf(subject: string): { ebpCode: string; orderNo: string } {
  const [ebpCode = '', ...rest] = subject.split('/');
  return { ebpCode, orderNo: rest.join('/') };
}
