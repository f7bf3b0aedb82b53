import type { Finding } from '../../model/finding.ts';
import type { Insight } from '../../model/insight.ts';
import type { ParcelId } from '../../model/parcel-key.ts';

/** A finding of a structure that a rule sees and no model scores, with the score in [0, 1] that it is worth by itself. */
export interface Structural {
  readonly parcel: ParcelId;
  readonly finding: Finding;
  readonly score: number;
}

/** Stands in an insight where otherwise the version of the learnt model does, when only rules said something. */
const MODEL = 'structures';

/** Insights with what rules found beside the model: it stands behind what the model says, and lifts the score where it is worth more. */
export function withStructural(
  insights: readonly Insight[],
  structural: readonly Structural[],
  asOf: string,
): readonly Insight[] {
  if (structural.length === 0) return insights;
  const byParcel = new Map(insights.map((insight) => [insight.parcel, insight]));
  for (const { parcel, finding, score } of structural) {
    const before = byParcel.get(parcel) ?? { parcel, asOf, model: MODEL, score: 0, findings: [] };
    byParcel.set(parcel, {
      ...before,
      score: Math.max(before.score, score),
      findings: [...before.findings, finding],
    });
  }
  return [...byParcel.values()];
}
