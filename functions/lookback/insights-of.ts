import { limitsAt } from '../../shared/domain/quota/limits-at.ts';
import { type BoostedModel, opinionOf, probability } from '../../shared/domain/typology/boosted.ts';
import { SIGNALS } from '../../shared/domain/typology/catalogue.ts';
import { collusiveChains } from '../../shared/domain/typology/collusive-chain.ts';
import { explain } from '../../shared/domain/typology/explain.ts';
import { lookScore } from '../../shared/domain/typology/look-score.ts';
import { mailChannel } from '../../shared/domain/typology/mail-channel.ts';
import { sceneOf } from '../../shared/domain/typology/scene.ts';
import { withStructural } from '../../shared/domain/typology/structural.ts';
import type { Insight } from '../../shared/model/insight.ts';
import type { MailTrace } from '../../shared/model/mail-item.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { ReferenceIndex } from '../../shared/model/reference-index.ts';
import type { Trace } from '../../shared/model/trace.ts';
import { chinaDay } from '../../shared/notation/china-time.ts';
import { ringModel } from './ring-model.ts';

/** What traces are looked at with. Without `mail` only retail is. */
export interface Sources {
  readonly policy: Policy;
  readonly reference: ReferenceIndex;
  readonly mail?: readonly MailTrace[];
}

/**
 * What looking over all traces of the window says of single parcels, only of those that it says something of. A pure function of
 * the set of traces: the order in which they came does not matter.
 */
export function insightsOf(
  traces: readonly Trace[],
  { policy, reference, mail = [] }: Sources,
  asOf: string,
  model: BoostedModel = ringModel,
): readonly Insight[] {
  const limits = limitsAt(chinaDay(asOf).replaceAll('-', ''), policy, reference);
  if (traces.length === 0 || limits === null) return [];
  const scene = sceneOf(traces, reference, limits);
  const insights: Insight[] = [];
  const weights = new Float64Array(SIGNALS.length);
  for (const trace of traces) {
    const readings = SIGNALS.map((signal) => signal.of(trace, scene));
    readings.forEach(({ weight }, at) => {
      weights[at] = weight;
    });
    const opinion = opinionOf(model, weights);
    const chance = probability(opinion.logOdds);
    const isSuspect = chance >= policy.lookback.yellowFrom;
    const findings = isSuspect
      ? explain({ trace, readings, opinion }, { scene, signals: SIGNALS, usual: model.usual, foundAt: asOf })
      : [];
    const score = isSuspect && findings.length === 0 ? 0 : lookScore(chance, policy);
    if (score > 0) insights.push({ parcel: trace.parcel, asOf, model: model.version, score, findings: [...findings] });
  }
  const structural = [...collusiveChains(traces, insights, policy, asOf), ...mailChannel(traces, mail, policy, asOf)];
  return withStructural(insights, structural, asOf);
}
