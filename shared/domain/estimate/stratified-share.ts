import type { Estimate } from '../../model/estimate.ts';
import { Z95 } from './wilson.ts';

/** A stratum as it was sampled. Its members were drawn with one probability; `inspected` of them gave a result. */
export interface SampledStratum {
  /** Members in all: what the stratum weighs. */
  readonly members: number;
  readonly inspected: number;
  readonly finds: number;
  /** The probability with which each was drawn, where inspections may be of parcels that were members of a day before. */
  readonly rate?: number;
}

/** Far beyond what any sample needs: here the shares are 0 or 1 to the last digit. */
const FARTHEST = 1e15;
const HALVINGS = 80;
/** Of a squared difference of shares. */
const ROUNDING = 1e-26;

/**
 * The share of finds in the whole population, from strata that were sampled at unequal rates, with a 95 % interval that holds for few
 * finds too. The estimate weighs each stratum's share by its members (Hájek's ratio, as all members of a stratum have one probability).
 * The interval inverts the score test: it holds every overall share P that is no further off than 1.96 standard errors, these taken at
 * the shares that are likeliest under P. So a stratum without finds keeps its uncertainty, and with one stratum it is Wilson's interval.
 * Members that were inspected are known, not estimated: where all were, the interval is a point. Where a rate is given, no more of them
 * are taken for known than it draws.
 *
 * Strata without a result take the share of the rest; those without members weigh nothing. Null when no result is left.
 */
export function stratifiedShare(strata: readonly SampledStratum[]): Estimate | null {
  const sampled = strata.filter(({ members, inspected }) => members > 0 && inspected > 0).toSorted(bySize);
  if (sampled.length === 0) return null;
  const members = sampled.reduce((sum, stratum) => sum + stratum.members, 0);
  const cells = sampled.map((stratum) => cellOf(stratum, members));
  const value = shareAt(cells, 0);
  return { value, from: boundOf(cells, value, 1), to: boundOf(cells, value, -1) };
}

interface Cell {
  readonly weight: number;
  readonly share: number;
  /** Inspections that a draw from a boundless stratum would need to tell as much; Infinity where all members were inspected. */
  readonly worth: number;
}

function cellOf({ members, inspected, finds, rate = 1 }: SampledStratum, all: number): Cell {
  const left = members - Math.min(inspected, rate * members);
  return {
    weight: members / all,
    share: finds / inspected,
    worth: left === 0 ? Infinity : (inspected * members) / left,
  };
}

/** The likeliest share of a cell when the overall share is pulled by the multiplier: down when it is positive, up when negative. */
function likeliest({ weight, share, worth }: Cell, pull: number): number {
  if (worth === Infinity || pull === 0) return share;
  const a = (pull * weight) / worth;
  const b = 1 + a;
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * share));
  const p = b >= 0 && b + root > 0 ? (2 * share) / (b + root) : (b - root) / (2 * a);
  return Math.min(1, Math.max(0, p));
}

function shareAt(cells: readonly Cell[], pull: number): number {
  return cells.reduce((sum, cell) => sum + cell.weight * likeliest(cell, pull), 0);
}

function isPlausible(cells: readonly Cell[], value: number, pull: number): boolean {
  let variance = 0;
  let share = 0;
  for (const cell of cells) {
    const p = likeliest(cell, pull);
    share += cell.weight * p;
    variance += (cell.weight * cell.weight * p * (1 - p)) / cell.worth;
  }
  return (value - share) ** 2 <= Z95 * Z95 * variance + ROUNDING;
}

/** The overall share at the edge of what is plausible. @param side 1 below the estimate, -1 above it */
function boundOf(cells: readonly Cell[], value: number, side: 1 | -1): number {
  const end = side === 1 ? 0 : 1;
  if (value === end || cells.every(({ worth }) => worth === Infinity)) return value;
  let inside = 0;
  let outside = 1e-6;
  while (outside < FARTHEST && isPlausible(cells, value, side * outside)) {
    inside = outside;
    outside *= 2;
  }
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (inside + outside) / 2;
    if (isPlausible(cells, value, side * middle)) inside = middle;
    else outside = middle;
  }
  return shareAt(cells, side * inside);
}

function bySize(a: SampledStratum, b: SampledStratum): number {
  return a.members - b.members || a.inspected - b.inspected || a.finds - b.finds;
}
