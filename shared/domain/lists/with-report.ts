import type { InspectionReport, PlacedPick } from '../../model/pick.ts';
import { canonicalText } from '../../notation/canonical-text.ts';

/** Why a report or a signature cannot stand. */
export type ReportFault = 'other-result' | 'reported-by-another' | 'not-reported' | 'same-person' | 'taken-off';

/**
 * A pick with what an inspector reported. It stands at once, or waits for the signature of a second person where its outcome needs
 * two; until then only whoever reported may correct it. Reporting the same again changes nothing: then the same object comes back.
 */
export function withReport(
  pick: PlacedPick,
  report: InspectionReport,
  signedByTwo: readonly string[],
): PlacedPick | ReportFault {
  if (pick.outcome !== null) return pick.outcome === report.outcome ? pick : 'other-result';
  if (pick.shed !== null) return 'taken-off';
  if (pick.report !== null && pick.report.by !== report.by) return 'reported-by-another';
  if (pick.report !== null && isSame(pick.report, report)) return pick;
  const needsTwo = signedByTwo.includes(report.outcome);
  return {
    ...pick,
    rev: pick.rev + 1,
    report,
    ...(needsTwo ? {} : { outcome: report.outcome, resultAt: report.at }),
  };
}

/** A pick whose report a second person signed: from now on it stands. Signing what stands again by the same person changes nothing. */
export function withSignature(pick: PlacedPick, by: string, at: string): PlacedPick | ReportFault {
  const { report } = pick;
  if (report === null) return 'not-reported';
  if (report.by === by) return 'same-person';
  if (pick.outcome !== null) return report.signedBy === by ? pick : 'other-result';
  return { ...pick, rev: pick.rev + 1, report: { ...report, signedBy: by }, outcome: report.outcome, resultAt: at };
}

/** Two reports say the same whenever they were made. */
function isSame(a: InspectionReport, b: InspectionReport): boolean {
  return canonicalText({ ...a, at: '' }) === canonicalText({ ...b, at: '' });
}
