import type { Bilingual } from '../../shared/model/finding.ts';
import type { ParcelFacts } from '../../shared/model/parcel-facts.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import type { LearntScorer } from './targeting.ts';

export interface Modelled {
  readonly version: string;
  readonly score: number;
  readonly why: () => Bilingual;
}

/** What a verdict keeps of a score; the model's own is cut to it, so that a stored verdict is the one that was made. */
const DECIMALS = 6;

/**
 * What the learnt model says of a parcel; null where none is in force and none was. A later model takes nothing back: of its score and the
 * one that the parcel had the greater counts, under the version that gave it. The same model is asked anew.
 */
export function modelled(
  model: LearntScorer | null,
  facts: () => ParcelFacts,
  former: Verdict | null,
): Modelled | null {
  const present = model === null ? null : scoreBy(model, facts());
  const before = former?.selection.model;
  if (before === undefined || former === null || former.versions.model === model?.version) return present;
  if (present !== null && present.score >= before) return present;
  return { version: former.versions.model, score: before, why: () => whySaid(former) };
}

function scoreBy(model: LearntScorer, facts: ParcelFacts): Modelled {
  const score = Number(Math.min(1, Math.max(0, model.score(facts))).toFixed(DECIMALS));
  return { version: model.version, score, why: () => model.why(facts) };
}

/** The model that gave the score is gone, and with it what led up to it. */
function whySaid({ versions }: Verdict): Bilingual {
  return { zh: `由模型版本 ${versions.model} 评定`, en: `as version ${versions.model} of the model judged` };
}
