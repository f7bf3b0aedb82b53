import type { DayTally } from '../../model/day-tally.ts';
import type { Figure } from '../../model/figures.ts';
import { type Estimators, figure, noFigure, sampledOf } from './figure.ts';

/** What chooses parcels by risk; chance and officers do not. */
export const BY_RISK = ['instruction', 'targeted', 'top-up'] as const;

/**
 * The share of all violations that targeting found (duties.md S19). What it found is known; what it chose and nobody opened yet counts
 * as missed at its own hit rate; what it did not choose is estimated from the random picks among those parcels.
 */
export function recallOf({ sources, strata }: DayTally, { stratifiedShare }: Estimators): Figure {
  const chosen = BY_RISK.flatMap((source) => sources[source] ?? []);
  const found = chosen.reduce((sum, { finds }) => sum + finds, 0);
  const waiting = chosen.reduce((sum, { selected, inspected, finds, notFound }) => {
    const unopened = Math.max(0, selected - inspected - notFound);
    return inspected === 0 ? sum : sum + (unopened * finds) / inspected;
  }, 0);
  const beyond = strata.map(({ rate, beyond: seen }) => sampledOf({ rate, ...seen }));
  const members = beyond.reduce((sum, one) => sum + one.members, 0);
  const share = stratifiedShare(beyond);
  if (share === null) return noFigure('no-random-results', found);
  const recall = (missed: number) => {
    const all = found + waiting + missed * members;
    return all === 0 ? null : found / all;
  };
  const [value, from, to] = [recall(share.value), recall(share.to), recall(share.from)];
  if (value === null || from === null) return noFigure('no-finds', found);
  return figure({ value, from, to }, found, Math.round(found + waiting + share.value * members));
}
