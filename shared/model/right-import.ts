import type { Recordation } from './recordation.ts';

/** A right of an import. `index` counts from 0 and is its place in the JSON array; `line` counts from 1 in a CSV file. */
export interface ImportedRight {
  readonly index: number;
  readonly line: number;
  readonly right: Recordation;
}
