/** Weights over opinions in log-odds, learnt from how well their sum foretold (AdaGrad: each weight's steps shrink as it learns). */
export interface Mixer {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

export function mixerOf(weights: Iterable<number>): Mixer {
  const first = Float64Array.from(weights);
  return { weights: first, squares: new Float64Array(first.length).fill(1) };
}

export function mixed({ weights }: Mixer, opinions: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (opinions[at] ?? 0);
  return sum;
}

/** Moves the weights by an error: what was so minus what was said, times the weight of the case. */
export function correct({ weights, squares }: Mixer, opinions: Float64Array, error: number, rate: number): void {
  for (let at = 0; at < weights.length; at += 1) {
    const step = error * (opinions[at] ?? 0);
    const sum = (squares[at] ?? 0) + step * step;
    squares[at] = sum;
    weights[at] = (weights[at] ?? 0) + (rate * step) / Math.sqrt(sum);
  }
}
