import { stableNumber } from '../../../shared/notation/stable-hash.ts';

const SEED = 8;
const PERCENT = 100;

/** The places of the top `percent` of scored items, riskiest first: round(percent × count) of them, ties by a seeded number. */
export function riskiest(items: readonly { readonly id: string; readonly score: number }[], percent: number): number[] {
  return items
    .map(({ id, score }, at) => ({ at, score, lot: stableNumber(id, SEED) }))
    .toSorted((a, b) => b.score - a.score || a.lot - b.lot || a.at - b.at)
    .slice(0, Math.round((percent * items.length) / PERCENT))
    .map(({ at }) => at);
}
