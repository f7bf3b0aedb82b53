import type { InstructionHit } from '../../model/instruction.ts';
import { sendsInspector } from './sends-inspector.ts';

export interface ChanceInput {
  /** Red by its own findings, by its score or by the model. */
  readonly isTargeted: boolean;
  readonly rate: number;
  readonly hits: readonly Pick<InstructionHit, 'lane' | 'probability' | 'inspection'>[];
  /** Whether a slot is given to it where nothing else chooses it and no review of documents holds it. */
  readonly isToppedUp: boolean;
}

/**
 * The probability π of being inspected, over all draws: what estimators divide by (rules.md §8.6). The draws are independent, so a
 * parcel is missed when each of them misses; a top-up is missed only where an instruction sends it to a review of documents instead.
 */
export function inclusionProbability({ isTargeted, rate, hits, isToppedUp }: ChanceInput): number {
  if (isTargeted) return 1;
  if (hits.length === 0) return isToppedUp ? 1 : rate;
  let missed = 1 - rate;
  let unheld = 1;
  for (const hit of hits) {
    if (sendsInspector(hit)) missed *= 1 - hit.probability;
    else unheld *= 1 - hit.probability;
  }
  return Number((1 - (isToppedUp ? missed * (1 - unheld) : missed)).toFixed(12));
}
