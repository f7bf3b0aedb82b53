import * as z from 'zod';

/** What is wrong with a line of an import, where (RFC 6901, into the list of its rows) and how to mend it. Never repeats the value. */
export const ImportFault = z.object({
  line: z.number(),
  pointer: z.string(),
  detail: z.string(),
  /** Stable, kebab-case. */
  code: z.string(),
});
export type ImportFault = Readonly<z.infer<typeof ImportFault>>;

/** Every line of an import stands in one of the two. */
export interface ReadImport<Row> {
  readonly rows: readonly Row[];
  readonly faults: readonly ImportFault[];
}
