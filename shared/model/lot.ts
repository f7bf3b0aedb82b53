import * as z from 'zod';

/** Acceptance sampling by attributes: ISO 2859-1 (GB/T 2828.1), single plans. Terms and numbers are the standard’s. */
export const LotLevel = z.enum(['S-1', 'S-2', 'S-3', 'S-4', 'I', 'II', 'III']);
export type LotLevel = z.infer<typeof LotLevel>;

/** Acceptance quality limits 接收质量限 in percent nonconforming; the standard’s values above 10 count nonconformities, not items. */
export const Aql = z.enum([
  ...(['0.010', '0.015', '0.025', '0.040', '0.065', '0.10', '0.15', '0.25', '0.40', '0.65'] as const),
  ...(['1.0', '1.5', '2.5', '4.0', '6.5', '10'] as const),
]);
export type Aql = z.infer<typeof Aql>;

/** 正常、加严、放宽检验 */
export const Severity = z.enum(['normal', 'tightened', 'reduced']);
export type Severity = z.infer<typeof Severity>;

/** How many to open, and what makes the lot pass: at most `accept` nonconforming items; `reject` or more fail it. */
export const LotPlan = z.object({
  letter: z.string(),
  sampleSize: z.number(),
  accept: z.number(),
  reject: z.number(),
});
export type LotPlan = z.infer<typeof LotPlan>;

/** Where the switching rules stand between two lots. `stopped`: five lots failed under tightened inspection 暂停抽样检验. */
export const Switching = z.object({
  severity: Severity,
  stopped: z.boolean(),
  /** Switching score 转移得分, of normal inspection. */
  score: z.number(),
  /** Whether the last lots under this severity passed, oldest first, five at most. */
  recent: z.array(z.boolean()),
  /** Lots that failed since tightened inspection began. */
  failed: z.number(),
  /** Whether the responsible authority wants reduced inspection once the score allows it. */
  reducedAllowed: z.boolean(),
});
export type Switching = z.infer<typeof Switching>;

export const Lot = z.object({
  /** Running number within its series, from 1. */
  number: z.number(),
  /** What the trade calls it. */
  reference: z.string(),
  customsCode: z.string(),
  size: z.number(),
  level: LotLevel,
  severity: Severity,
  plan: LotPlan,
  openedBy: z.string(),
  openedAt: z.string(),
  result: z
    .object({ inspected: z.number(), nonconforming: z.number(), accepted: z.boolean(), by: z.string(), at: z.string() })
    .nullable(),
});
export type Lot = z.infer<typeof Lot>;

/** The lots of one merchant and tariff number under one AQL, one after the other: the unit of the switching rules (rules.md §8.7). */
export const LotSeries = z.object({
  merchant: z.string(),
  hs: z.string(),
  aql: Aql,
  switching: Switching,
  /** Lots opened so far. */
  opened: z.number(),
  /** The newest, oldest first; only the last may be without a result. */
  lots: z.array(Lot),
  /** What supervisors decided about the series, oldest first. */
  decisions: z.array(z.object({ action: z.string(), reason: z.string(), by: z.string(), at: z.string() })),
});
export type LotSeries = z.infer<typeof LotSeries>;
