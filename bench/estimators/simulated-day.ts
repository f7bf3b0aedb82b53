import type { Random } from '../../infra/local/sample/random.ts';
import type { Scene, SceneStratum } from './scenes.ts';

/** A stratum as its random draw saw it; `violating` is what nobody sees. */
export interface DrawnStratum {
  readonly members: number;
  readonly violating: number;
  readonly rate: number;
  readonly inspected: number;
  readonly finds: number;
}

export interface SimulatedDay {
  readonly parcels: number;
  readonly violating: number;
  readonly strata: readonly DrawnStratum[];
  readonly targeted: { readonly inspected: number; readonly finds: number };
}

/** How far the share of violations wanders from day to day, as a factor. */
const WANDERS = 0.3;
/** How well targeting ranks violating parcels above honest ones, in standard deviations, and the share of all that it picks. */
const SHARPNESS = 1.5;
const TARGETED = 0.01;

/**
 * A day parcel by parcel: each violates by the chance of its stratum and day, is drawn by its random rate independently of all else, and
 * is targeted when its score is over the threshold, whatever the draw said. Scores are normal, higher by the sharpness for violations.
 */
export function simulatedDay({ strata }: Scene, random: Random): SimulatedDay {
  const threshold = thresholdOf(strata);
  const picks = { inspected: 0, finds: 0 };
  const drawn = strata.map((stratum): DrawnStratum => {
    const chance = stratum.violating * (1 + WANDERS * (2 * random.fraction() - 1));
    const count = { violating: 0, inspected: 0, finds: 0 };
    for (const isViolating of [true, false]) {
      const parcels = isViolating ? hits(stratum.parcels, chance, random) : stratum.parcels - count.violating;
      const sampled = hits(parcels, stratum.rate, random);
      const over = hits(parcels, upperTail(threshold - (isViolating ? SHARPNESS : 0)), random);
      count.inspected += sampled;
      picks.inspected += over;
      if (!isViolating) continue;
      count.violating = parcels;
      count.finds = sampled;
      picks.finds += over;
    }
    return { members: stratum.parcels, rate: stratum.rate, ...count };
  });
  return {
    parcels: drawn.reduce((sum, { members }) => sum + members, 0),
    violating: drawn.reduce((sum, { violating }) => sum + violating, 0),
    strata: drawn,
    targeted: picks,
  };
}

/** How many of `trials` hit, skipping over the misses between: as many steps as hits. */
function hits(trials: number, chance: number, random: Random): number {
  if (chance <= 0) return 0;
  const miss = Math.log1p(-chance);
  let count = 0;
  for (let at = skip(miss, random); at < trials; at += 1 + skip(miss, random)) count += 1;
  return count;
}

function skip(miss: number, random: Random): number {
  return Math.floor(Math.log1p(-random.fraction()) / miss);
}

function thresholdOf(strata: readonly SceneStratum[]): number {
  const all = strata.reduce((sum, { parcels }) => sum + parcels, 0);
  const over = (threshold: number) =>
    strata.reduce(
      (sum, { parcels, violating }) =>
        sum + parcels * (violating * upperTail(threshold - SHARPNESS) + (1 - violating) * upperTail(threshold)),
      0,
    ) / all;
  let [low, high] = [-5, 10];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (over(middle) > TARGETED) low = middle;
    else high = middle;
  }
  return high;
}

/** P(Z > z) of the normal distribution, to 7 digits (Abramowitz and Stegun 26.2.17). */
function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}
