import { entryNoOf } from '../../shared/domain/dossier/entry-no-of.ts';
import { papersOf } from '../../shared/domain/dossier/papers-of.ts';
import { factsOf } from '../../shared/domain/instructions/facts-of.ts';
import { compileReference } from '../../shared/domain/reference/compile-reference.ts';
import { findingsOfParcel } from '../../shared/domain/select/findings-of-parcel.ts';
import { resultRecordOf } from '../../shared/domain/select/result-record-of.ts';
import type { Dossier, InspectionResult } from '../../shared/model/dossier.ts';
import type { PlacedPick } from '../../shared/model/pick.ts';
import type { ResultRecord } from '../../shared/model/result-record.ts';
import type { World } from './world.ts';

/** What the log of results keeps: the facts as they are now that it was opened, the chances as they were when it was chosen. */
export async function recordOf(
  { references }: Pick<World, 'references'>,
  dossier: Dossier,
  pick: PlacedPick,
  result: InspectionResult,
): Promise<ResultRecord> {
  const { reference, version } = await references.current();
  const known = { papers: papersOf(dossier), links: null, reference: compileReference(reference, version) };
  const findings = findingsOfParcel(dossier.verdict?.findings ?? []);
  return resultRecordOf({
    dossier,
    pick,
    result,
    facts: factsOf(known, findings, dossier.verdict?.score ?? 0),
    entryNo: entryNoOf(dossier) ?? '',
    minutes: pick.report?.minutes ?? null,
  });
}
