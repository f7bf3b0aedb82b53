import type { Cell } from '../../model/instruction.ts';
import { factEntry } from './fact-catalogue.ts';

/** A beginning of so many characters tells about this share of the values apart. */
const SHARE_OF_LENGTH = [0, 0.01, 0.05, 0.08, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 1];

/** The cell by which a row is looked up: that which lets the least through; null where there is none. */
export function narrowest(cells: readonly Cell[]): Cell | null {
  let best: Cell | null = null;
  let least = 1;
  for (const cell of cells) {
    const share = shareOf(cell);
    if (share < least) {
      best = cell;
      least = share;
    }
  }
  return best;
}

/** About which share of parcels a cell lets through; 1 where it cannot be looked up. */
export function shareOf({ fact, op, values }: Cell): number {
  const known = factEntry(fact).values;
  if (known === 0 || values.length === 0) return 1;
  if (op === 'in') return values.length / known;
  if (op !== 'starts-with') return 1;
  const shares = values.map(
    (value) => 1 / Math.max(1, known * (SHARE_OF_LENGTH[Math.min(value.length, SHARE_OF_LENGTH.length - 1)] ?? 1)),
  );
  return shares.reduce((sum, share) => sum + share, 0);
}
