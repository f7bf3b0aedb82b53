import type { StratumCount } from '../../model/day-tally.ts';
import type { Estimate } from '../../model/estimate.ts';
import type { Figure, NoFigure, PlainFigure } from '../../model/figures.ts';

const DIGITS = 6;

interface Sampled {
  readonly members: number;
  readonly inspected: number;
  readonly finds: number;
  readonly rate: number;
}

/** The verbs of `shared/domain/estimate` that figures rest on; the use case hands them over. */
export interface Estimators {
  readonly wilson: (hits: number, trials: number) => Estimate;
  readonly stratifiedShare: (strata: readonly Sampled[]) => Estimate | null;
  readonly horvitzThompson: (sample: readonly { readonly value: number; readonly probability: number }[]) => Estimate;
  readonly ratioOf: (
    of: Estimate,
    to: Estimate,
  ) => { readonly value: number; readonly from: number; readonly to: number | null } | null;
  readonly allocate: (
    strata: readonly { readonly key: string; readonly members: number; readonly deviation: number }[],
    size: number,
    floor: number,
  ) => ReadonlyMap<string, number>;
}

type Drawn = Pick<StratumCount, 'declared' | 'inspected' | 'finds' | 'rate'>;

/** What random picks showed of a stratum, as estimators take it. */
export function sampledOf({ declared, inspected, finds, rate }: Drawn): Sampled {
  return { members: declared, inspected, finds, rate };
}

export function noFigure(reason: NoFigure, count = 0, of = 0): Figure {
  return { value: null, from: null, to: null, count, of, reason };
}

/** @param bounds to six significant digits: more would differ in bits that say nothing */
export function figure(
  bounds: { readonly value: number; readonly from: number; readonly to: number | null },
  count: number,
  of: number,
): Figure {
  const { value, from, to } = bounds;
  return { value: rounded(value), from: rounded(from), to: to === null ? null : rounded(to), count, of, reason: null };
}

/** A share of a count; nothing where nothing was counted. */
export function shareFigure({ wilson }: Estimators, count: number, of: number, reason: NoFigure): Figure {
  return of === 0 ? noFigure(reason, count) : figure(wilson(Math.min(count, of), of), count, of);
}

/** A share of things that are all known: no interval, as nothing was estimated. */
export function knownShare(count: number, of: number, reason: NoFigure): Figure {
  if (of === 0) return noFigure(reason, count);
  const value = Math.min(1, count / of);
  return figure({ value, from: value, to: value }, count, of);
}

export function plainFigure(value: number | null, reason: NoFigure): PlainFigure {
  return value === null ? { value: null, reason } : { value: rounded(value), reason: null };
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
