/**
 * The state of a linear model per slot, learnt by FTRL-proximal (McMahan et al., "Ad click prediction: a view from the trenches", KDD
 * 2013, algorithm 1): steps shrink where much was learnt, and weights that earn nothing stay exactly 0.
 */
export interface Ftrl {
  readonly pull: Float64Array;
  readonly squares: Float64Array;
}

const BETA = 1;
const L1 = 0.5;
const L2 = 1;

export function noFtrl(slots: number): Ftrl {
  return { pull: new Float64Array(slots), squares: new Float64Array(slots) };
}

/** The weight of a slot, in log-odds. `alpha` is the size of the first steps. */
export function weightAt({ pull, squares }: Ftrl, slot: number, alpha: number): number {
  const pulled = pull[slot] ?? 0;
  if (Math.abs(pulled) <= L1) return 0;
  return (Math.sign(pulled) * L1 - pulled) / ((BETA + Math.sqrt(squares[slot] ?? 0)) / alpha + L2);
}

/** Moves the weight of a slot against the gradient of the loss: what was said minus what was so, times the weight of the case. */
export function descend(ftrl: Ftrl, slot: number, gradient: number, alpha: number): void {
  const before = ftrl.squares[slot] ?? 0;
  const after = before + gradient * gradient;
  const slower = (Math.sqrt(after) - Math.sqrt(before)) / alpha;
  ftrl.pull[slot] = (ftrl.pull[slot] ?? 0) + gradient - slower * weightAt(ftrl, slot, alpha);
  ftrl.squares[slot] = after;
}
