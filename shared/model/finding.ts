import * as z from 'zod';
import { MarkUse } from './mark-use.ts';

/** rules.md §3.1, mildest first. */
export const Severity = z.enum(['format', 'benign', 'unexplained', 'contradiction']);
export type Severity = z.infer<typeof Severity>;

export const Lane = z.enum(['green', 'yellow', 'red']);
export type Lane = z.infer<typeof Lane>;

export const Bilingual = z.object({ zh: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof Bilingual>;

/** What one document says in one field; `line` is its `gnum`. Identity numbers, phones and addresses stand masked. */
export const Statement = z.object({
  document: z.string(),
  field: z.string(),
  value: z.string(),
  line: z.string().optional(),
  /** The part of `value` that matters: from and below, in UTF-16 units. */
  span: z.tuple([z.number(), z.number()]).optional(),
});
export type Statement = z.infer<typeof Statement>;

/** One measured figure behind a judgement across parcels, beside what is usual. `value` and `usual` carry their unit. */
export const Evidence = z.object({
  signal: z.string(),
  title: Bilingual,
  value: z.string(),
  usual: z.string().optional(),
});
export type Evidence = z.infer<typeof Evidence>;

/** One judgement with its reason (interfaces.md §3). `code` is stable kebab-case; `basis` an id of the basis register (rules.md §4.8). */
export const Finding = z.object({
  code: z.string(),
  severity: Severity,
  lane: Lane,
  message: Bilingual,
  basis: z.string(),
  values: z.array(Statement),
  threshold: z.string().optional(),
  /** Of `ip-hit` and `gi-origin`: the right that the goods use, and how. */
  use: MarkUse.optional(),
  /** Across parcels: the figures that weigh, heaviest first. */
  evidence: z.array(Evidence).optional(),
  /** Across parcels: other parcels of the same structure, at most twenty, and how many there are in all. */
  linked: z
    .object({ count: z.number(), parcels: z.array(z.object({ ebpCode: z.string(), orderNo: z.string() })) })
    .optional(),
  /** When a later look back found it, ISO instant; absent when the parcel's own assessment did. */
  foundAt: z.string().optional(),
});
export type Finding = z.infer<typeof Finding>;
