import type { Aql, LotPlan, Severity } from '../../model/lot.ts';

/*
 * ISO 2859-1, tables 2-A, 2-B and 2-C (single sampling). Sample sizes and AQLs both rise by the fifth root of ten from step to step, so a
 * plan depends on the sum of the two steps alone: along a diagonal of the table the acceptance number is one. Secondary sources: AQLSchemes
 * (CRAN) for 2-A and 2-B, textbook examples of GB/T 2828.1 for the acceptance numbers of 2-C.
 */

const LETTERS = 'ABCDEFGHJKLMNPQRS';
const AQLS: readonly Aql[] = [
  ...(['0.010', '0.015', '0.025', '0.040', '0.065', '0.10', '0.15', '0.25', '0.40', '0.65'] as const),
  ...(['1.0', '1.5', '2.5', '4.0', '6.5', '10'] as const),
];

interface Table {
  readonly sizes: readonly number[];
  /** The diagonal of acceptance number zero, and that of the first above zero. Between them arrows lead to one or the other. */
  readonly zero: number;
  readonly first: number;
  /** Acceptance numbers from the first diagonal on. */
  readonly accept: readonly number[];
  /** Whether the diagonal after zero leads up to it; else it leads down to the first. */
  readonly leadsUp: boolean;
}

const SIZES = [2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000];
const NORMAL: Table = { sizes: SIZES, zero: 14, first: 17, accept: [1, 2, 3, 5, 7, 10, 14, 21], leadsUp: true };
const TABLES: Readonly<Record<Severity, Table>> = {
  normal: NORMAL,
  tightened: { sizes: [...SIZES, 3150], zero: 15, first: 18, accept: [1, 2, 3, 5, 8, 12, 18], leadsUp: false },
  reduced: { ...NORMAL, sizes: [2, 2, ...SIZES.slice(0, 14)], accept: [1, 1, 2, 3, 5, 6, 8, 10] },
};

/**
 * The plan of a lot: where the table has an arrow, the next plan in its direction. When the sample would be as large as the lot, all is
 * opened.
 */
export function lotPlan(letter: string, aql: Aql, severity: Severity, lotSize: number): LotPlan {
  const table = TABLES[severity];
  const step = AQLS.indexOf(aql);
  const row = rowOf(table, LETTERS.indexOf(letter), step);
  const diagonal = row + step;
  const accept = diagonal === table.zero ? 0 : (table.accept[diagonal - table.first] ?? 0);
  const sampleSize = Math.min(table.sizes[row] ?? 0, lotSize);
  return { letter: LETTERS.charAt(row), sampleSize, accept, reject: accept + 1 };
}

/** The AQL one step tighter 更严一级; null for the tightest. */
export function tighterAql(aql: Aql): Aql | null {
  return AQLS[AQLS.indexOf(aql) - 1] ?? null;
}

/** The row to which the arrows of the table lead. */
function rowOf({ sizes, zero, first, accept, leadsUp }: Table, row: number, step: number): number {
  const diagonal = row + step;
  const [up, down, last] = [zero - step, first - step, first + accept.length - 1 - step];
  if (diagonal < zero) return up;
  if (diagonal >= first) return Math.min(row, last);
  const isPlan = diagonal === zero && (row > 0 || leadsUp);
  if (isPlan) return row;
  const goesUp = (leadsUp && diagonal === zero + 1) || down >= sizes.length;
  return goesUp && up >= 0 ? up : down;
}
