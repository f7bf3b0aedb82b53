import { queueEntryOf } from '../../shared/domain/dossier/queue-entry-of.ts';
import { withoutPick } from '../../shared/domain/lists/moved.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { Busy } from '../../shared/faults/busy.ts';
import type { Dossier, InspectionResult, Outcome } from '../../shared/model/dossier.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { InspectionReport, PlacedPick } from '../../shared/model/pick.ts';
import { recordOf } from './record-of.ts';
import type { World } from './world.ts';

const ATTEMPTS = 6;
const NOT_FOUND: Outcome = 'not-found';

/** What follows from a result that stands: the dossier shows it, the log of results gets it, and a parcel that was not found gives its slot to the next in line. Twice is once. */
export async function settleResult(world: World, pick: PlacedPick): Promise<void> {
  const { report, listId, outcome } = pick;
  if (report === null || listId === null || outcome === null)
    throw new Error('a result that stands was reported on a list');
  const dossier = await show(world, pick, resultOf(pick, report, listId));
  const shown = dossier.results.find(({ pickId }) => pickId === pick.pickId);
  if (shown !== undefined) await world.outbox.results([await recordOf(world, dossier, pick, shown)]);
  if (outcome === NOT_FOUND) await substitute(world, pick, listId);
}

function resultOf({ pickId, resultAt }: PlacedPick, report: InspectionReport, listId: string): InspectionResult {
  const outcome = report.outcome as Outcome; // the route's schema let no other in
  return { pickId, listId, outcome, note: noteOf(report), by: report.by, at: resultAt ?? report.at };
}

/** Writes the result into the dossier, once; answers the dossier that shows it. */
async function show(world: World, { ebpCode, orderNo }: PlacedPick, result: InspectionResult): Promise<Dossier> {
  const policy = (await world.references.current()).policy ?? defaultPolicy;
  const id = parcelId({ ebpCode, orderNo });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const present = (await world.dossiers.load([id], 'strong')).get(id);
    if (present === undefined) throw new Error('a listed parcel has no dossier');
    if (present.results.some(({ pickId }) => pickId === result.pickId)) return present;
    const shown = { ...present, rev: present.rev + 1, results: [...present.results, result] };
    const entry = queueEntryOf(shown, policy, world.clock.now());
    if ((await world.dossiers.save(shown, entry)) === 'saved') return shown;
  }
  throw new Busy('the parcel kept changing');
}

/** Frees the seat, and wakes whoever is first in line: dispatch seats it, and those behind it. */
async function substitute({ lists, outbox }: World, pick: PlacedPick, listId: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    if (attempt === ATTEMPTS) throw new Busy('the list kept changing');
    const list = await lists.list(listId);
    const freed = list && withoutPick(list, pick.pickId);
    if (freed === null || freed === list || (await lists.save(freed)) === 'saved') break;
  }
  const [first] = await lists.line(pick.customsCode, 1);
  const next = first && (await lists.picks([first.pickId])).get(first.pickId);
  if (next !== undefined) await outbox.inspections([next]);
}

/** Quantities that were counted stand in the note, line by line, and who signed. */
function noteOf({ note, quantities, signedBy }: InspectionReport): string {
  const counted = quantities.map(({ gnum, qty, unit = '' }) => `第 ${gnum} 项实有 line ${gnum} holds ${qty}${unit}`);
  const signed = signedBy === null ? [] : [`签字 signed by ${signedBy}`];
  return [...(note === '' ? [] : [note]), ...counted, ...signed].join('; ');
}
