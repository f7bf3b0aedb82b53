import type { Cell } from '../../model/instruction.ts';
import type { ParcelFacts } from '../../model/parcel-facts.ts';
import { plainText } from '../../notation/plain-text.ts';
import { factAt, placeOfFact } from './fact-at.ts';
import { factEntry } from './fact-catalogue.ts';

/** A cell made fit to be asked for every parcel. */
export interface CellTest {
  readonly place: number;
  readonly op: Cell['op'];
  readonly values: readonly string[];
  readonly set: ReadonlySet<string | number>;
  /** The value of an `in` that has only one. */
  readonly only: string | null;
  /** The bound of `from` and `to`. */
  readonly number: number;
  readonly text: string;
}

export function cellTest({ fact, op, values }: Cell): CellTest {
  const isNumber = factEntry(fact).type === 'number';
  const folded = op === 'contains' ? values.map(plainText) : values;
  const [text = ''] = values;
  return {
    place: placeOfFact(fact),
    op,
    values: folded,
    set: new Set<string | number>(isNumber ? values.map(Number) : values),
    only: op === 'in' && values.length === 1 ? text : null,
    number: values.length === 0 ? Number.NaN : Number(text),
    text,
  };
}

/** What is unknown holds in no cell: an empty text, an empty list, null; so also not in `not-in`. */
export function holds(test: CellTest, facts: ParcelFacts): boolean {
  const value = factAt(facts, test.place);
  if (typeof value === 'number') return holdsNumber(test, value);
  if (typeof value === 'string') return value !== '' && holdsText(test, value);
  if (value === null || value.length === 0) return false;
  const isAllOf = test.op === 'not-in';
  for (const one of value) if (holdsText(test, one) !== isAllOf) return !isAllOf;
  return isAllOf;
}

function holdsNumber({ op, set, number }: CellTest, value: number): boolean {
  switch (op) {
    case 'from':
      return value >= number;
    case 'to':
      return value <= number;
    case 'in':
      return set.has(value);
    case 'not-in':
      return !set.has(value);
    default:
      return false;
  }
}

function holdsText({ op, set, only, values, text }: CellTest, value: string): boolean {
  if (only !== null) return value === only;
  switch (op) {
    case 'in':
      return set.has(value);
    case 'not-in':
      return !set.has(value);
    case 'from':
      return value >= text;
    case 'to':
      return value <= text;
    case 'starts-with':
      return values.some((start) => value.startsWith(start));
    case 'contains':
      return values.some((part) => value.includes(part));
  }
}
