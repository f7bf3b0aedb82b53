import type { Bilingual } from '../../../model/finding.ts';
import type { LearntState } from '../../../model/learnt-model.ts';
import type { ParcelFacts } from '../../../model/parcel-facts.ts';
import { learnerOf } from '../artefact.ts';
import { explained } from '../explained.ts';
import { hopefulScore } from './hopeful-score.ts';
import { parcelFeatures } from './parcel-features.ts';
import { whyOf } from './why-of.ts';

/** So few results say nothing yet: below, a model stays silent. */
const LEAST = { results: 30, finds: 3 };
const REASONS = 8;

export interface ParcelScorer {
  /** The chance of a find, above 0 and below 1, read hopefully where a merchant was hardly ever opened. */
  score(facts: ParcelFacts): number;
  /** The few features that raised it. */
  why(facts: ParcelFacts): Bilingual;
}

/** The model ready to be asked; null while it has heard too little. Throws when what is stored is damaged. */
export function parcelScorer({ artefact, learnt }: LearntState): ParcelScorer | null {
  if (learnt.results < LEAST.results || learnt.finds < LEAST.finds) return null;
  const learner = learnerOf(artefact);
  return {
    score: (facts) => hopefulScore(learner, parcelFeatures(facts)),
    why: (facts) => whyOf(explained(learner, parcelFeatures(facts), REASONS), learner.plan),
  };
}
