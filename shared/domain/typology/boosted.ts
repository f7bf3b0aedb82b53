/**
 * Boosted trees over the signals. Every tree is four parallel lists over its nodes: the signal asked (-1 at a leaf), the threshold
 * (a weight below it goes left), the left child (the right one follows it), and the mean answer of all cases at the node.
 */
export interface Tree {
  readonly signal: readonly number[];
  readonly below: readonly number[];
  readonly left: readonly number[];
  readonly value: readonly number[];
}

/** A trained model: `base` and all values in log-odds. `usual` holds per signal the figure that 95 in 100 honest parcels do not exceed. */
export interface BoostedModel {
  readonly version: string;
  readonly trainedOn: string;
  readonly signals: readonly string[];
  readonly base: number;
  readonly trees: readonly Tree[];
  readonly usual: readonly number[];
}

/** Log-odds of a violation, and what each signal added: the changes of the mean answer along the paths (Saabas). */
export interface Opinion {
  readonly logOdds: number;
  readonly added: Float64Array;
}

export function opinionOf(
  model: Pick<BoostedModel, 'base' | 'trees' | 'signals'>,
  weights: ArrayLike<number>,
): Opinion {
  const added = new Float64Array(model.signals.length);
  let logOdds = model.base;
  for (const { signal, below, left, value } of model.trees) {
    let node = 0;
    let mean = value[0] ?? 0;
    logOdds += mean;
    for (let asked = signal[0] ?? -1; asked >= 0; asked = signal[node] ?? -1) {
      node = (left[node] ?? 0) + ((weights[asked] ?? 0) < (below[node] ?? 0) ? 0 : 1);
      const next = value[node] ?? 0;
      added[asked] = (added[asked] ?? 0) + next - mean;
      logOdds += next - mean;
      mean = next;
    }
  }
  return { logOdds, added };
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
