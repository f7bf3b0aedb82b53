import { papersOf } from '../../shared/domain/dossier/papers-of.ts';
import { stateOf } from '../../shared/domain/dossier/state-of.ts';
import { broughtUp } from '../../shared/domain/protect/brought-up.ts';
import { CALENDARS } from '../../shared/domain/protect/calendars.ts';
import { holdingHits } from '../../shared/domain/protect/holding-hits.ts';
import { openedCase } from '../../shared/domain/protect/opened-case.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { Busy } from '../../shared/faults/busy.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import type { IpCase } from '../../shared/model/ip-case.ts';
import type { ProtectionTask } from '../../shared/model/ip-outcome.ts';
import type { Right } from '../../shared/model/right.ts';
import { caseId } from '../../shared/notation/case-id.ts';
import { settleDebts } from './settle-debts.ts';
import type { World } from './world.ts';

const ATTEMPTS = 6;

/**
 * The one who moves cases by themselves: opens the case of a hit, follows the parcel and the clock, and tells what a case owes. A task
 * is a wake-up only; what is to be done is read from the dossier and the case, so that tasks may come twice, late or in any order.
 * @throws Busy when a case kept changing: the task comes again.
 */
export async function protect(world: World, tasks: readonly ProtectionTask[]): Promise<void> {
  const distinct = new Map(tasks.map((task) => [caseId(task.parcel, task.recordNo), task]));
  for (const task of distinct.values()) await look(world, task);
}

async function look(world: World, task: ProtectionTask): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    // The case first: what the dossier says is then no older than the case that it is written to.
    const stored = await world.cases.find(caseId(task.parcel, task.recordNo));
    const dossier = (await world.dossiers.load([task.parcel], 'strong')).get(task.parcel);
    if (dossier === undefined) return;
    const present = stored ?? (await opened(world, task, dossier));
    if (present === null) return;
    const reached = await moved(world, present, dossier);
    if (reached === stored) return settleDebts(world, stored);
    // However many steps were taken, they are one write.
    const next = { ...reached, version: (stored?.version ?? 0) + 1 };
    if ((await world.cases.save(next)) === 'saved') return settleDebts(world, next);
  }
  throw new Busy('the case kept changing');
}

/** Null where no hit holds. */
async function opened(world: World, { parcel, recordNo }: ProtectionTask, dossier: Dossier): Promise<IpCase | null> {
  const hit = holdingHits(dossier.verdict).get(recordNo);
  const { declaration } = papersOf(dossier);
  if (hit === undefined || declaration === null) return null;
  const { policy, reference } = await world.references.current();
  const recorded = (await world.rights.find(recordNo, 'all'))?.right;
  const right: Right | null = recorded ?? reference.ipRights?.find((one) => one.recordNo === recordNo) ?? null;
  return openedCase({ parcel, declaration, hit, right }, policy ?? defaultPolicy, world.clock.now(), CALENDARS);
}

async function moved({ references, clock }: World, present: IpCase, dossier: Dossier): Promise<IpCase> {
  const policy = (await references.current()).policy ?? defaultPolicy;
  const now = clock.now();
  const isHit = holdingHits(dossier.verdict).has(present.right.recordNo);
  return broughtUp(present, { state: stateOf(dossier, policy, now), isHit }, now, CALENDARS);
}
