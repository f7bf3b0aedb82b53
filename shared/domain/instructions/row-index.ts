import type { Cell } from '../../model/instruction.ts';
import type { FactName, ParcelFacts } from '../../model/parcel-facts.ts';
import { Beginnings } from './beginnings.ts';
import { type CellTest, cellTest, holds } from './cell-test.ts';
import { factAt, placeOfFact } from './fact-at.ts';
import { narrowest, shareOf } from './narrowest.ts';

/** A row of a decision table under the mark of the instruction that it belongs to. */
export interface Row<T> {
  readonly owner: T;
  readonly cells: readonly Cell[];
}

/** So few rows are tried faster than they are looked up. */
const FEW = 3;

/** A row that is left to try, and the next one: few steps in memory, since most are given up at their first test. */
interface Tried<T> {
  readonly owner: T;
  /** The test that fails most often, and the others. */
  readonly first: CellTest | null;
  readonly more: readonly CellTest[];
  readonly next: Tried<T> | null;
}

interface Branch<T> {
  readonly place: number;
  readonly whole: ReadonlyMap<string, RowIndex<T>>;
  readonly beginnings: Beginnings<T> | null;
}

interface Filed<T> {
  readonly op: 'in' | 'starts-with';
  readonly value: string;
  readonly row: Row<T>;
}

/**
 * Rows filed under the equality that narrows most (`in` of texts and lists, `starts-with`), and within a value under the next, until few
 * are left to try: what a lookup costs hardly depends on how many rows there are. Rows without an equality are tried each time.
 */
export class RowIndex<T> {
  private readonly tried: Tried<T> | null;
  private readonly branches: readonly Branch<T>[] | null;

  constructor(rows: readonly Row<T>[]) {
    const filed = new Map<FactName, Filed<T>[]>();
    const rest: Row<T>[] = [];
    for (const row of rows) {
      const cell = rows.length <= FEW ? null : narrowest(row.cells);
      if (cell === null) rest.push(row);
      else {
        const entries = filed.get(cell.fact) ?? [];
        entries.push(...entriesOf(row, cell));
        filed.set(cell.fact, entries);
      }
    }
    this.tried = rest.reduceRight<Tried<T> | null>((next, row) => triedOf(row, next), null);
    this.branches = filed.size === 0 ? null : [...filed].map(([fact, entries]) => branchOf(fact, entries));
  }

  /** Calls `found` for the owner of every row that holds; for one with several such rows more than once. */
  look(facts: ParcelFacts, found: (owner: T) => void): void {
    for (let row = this.tried; row !== null; row = row.next)
      if ((row.first === null || holds(row.first, facts)) && holdAll(row.more, facts)) found(row.owner);
    if (this.branches === null) return;
    for (const branch of this.branches) {
      const value = factAt(facts, branch.place);
      if (typeof value === 'string') follow(branch, value, facts, found);
      else if (value !== null && typeof value !== 'number') for (const one of value) follow(branch, one, facts, found);
    }
  }
}

function follow<T>(
  { whole, beginnings }: Branch<T>,
  value: string,
  facts: ParcelFacts,
  found: (owner: T) => void,
): void {
  whole.get(value)?.look(facts, found);
  if (beginnings !== null) beginnings.each(value, facts, found);
}

function triedOf<T>({ owner, cells }: Row<T>, next: Tried<T> | null): Tried<T> {
  const [first, ...more] = cells.toSorted((a, b) => shareOf(a) - shareOf(b)).map(cellTest);
  return { owner, first: first ?? null, more, next };
}

function entriesOf<T>(row: Row<T>, cell: Cell): Filed<T>[] {
  const without = { ...row, cells: row.cells.filter((one) => one !== cell) };
  const op = cell.op === 'in' ? 'in' : 'starts-with';
  return [...new Set(cell.values)].map((value) => ({ op, value, row: without }));
}

function branchOf<T>(fact: FactName, entries: readonly Filed<T>[]): Branch<T> {
  const of = (op: Filed<T>['op']) =>
    [
      ...Map.groupBy(
        entries.filter((one) => one.op === op),
        ({ value }) => value,
      ),
    ].map(([value, group]) => [value, new RowIndex(group.map(({ row }) => row))] as const);
  const starts = of('starts-with');
  return {
    place: placeOfFact(fact),
    whole: new Map(of('in')),
    beginnings: starts.length > 0 ? new Beginnings(starts) : null,
  };
}

function holdAll(tests: readonly CellTest[], facts: ParcelFacts): boolean {
  for (const test of tests) if (!holds(test, facts)) return false;
  return true;
}
