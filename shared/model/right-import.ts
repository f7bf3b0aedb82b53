import type { Recordation } from './recordation.ts';

/** A right of an import. `index` counts from 0 and is its place in the JSON array; `line` counts from 1 in a CSV file. */
export interface ImportedRight {
  readonly index: number;
  readonly line: number;
  readonly right: Recordation;
}

/** What is wrong with a line of an import, where (RFC 6901, into the array of rights) and how to mend it. Never repeats the value. */
export interface ImportFault {
  readonly line: number;
  readonly pointer: string;
  readonly detail: string;
  /** Stable, kebab-case. */
  readonly code: string;
}

/** Every line stands in one of the two. */
export interface ReadImport {
  readonly rows: readonly ImportedRight[];
  readonly faults: readonly ImportFault[];
}
