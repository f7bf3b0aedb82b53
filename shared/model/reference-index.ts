import type { Enterprise, Goods, Inspector } from './reference.ts';
import type { Right } from './right.ts';

/** Reference data compiled for look-up. Empty reference data know nothing and refuse nothing. */
export interface ReferenceIndex {
  /** Content version of the file it was compiled from. */
  readonly version: string;
  /** The rooms of `enterprises` that the file fills: `ebp`, `ebc`, `pay`, `carrier`, `agent`, `warehouse`. */
  readonly enterpriseKinds: ReadonlySet<string>;
  /** By any of its codes. */
  readonly enterprises: ReadonlyMap<string, Enterprise>;
  /** First by `gcode itemNo`, then by `gcode` alone. */
  readonly goods: ReadonlyMap<string, Goods>;
  readonly rights: readonly Right[];
  readonly districts: ReadonlyMap<string, string>;
  readonly inspectors: ReadonlyMap<string, readonly Inspector[]>;
  /** Limits that the file states; they win over the policy's. */
  readonly limits: { readonly singleFen?: number | undefined; readonly annualFen?: number | undefined };
}
