import * as z from 'zod';
import { Aql, LotLevel, LotSeries } from '../../../model/lot.ts';

export const LotSeriesView = LotSeries;

const SIZE_AT_MOST = 100_000_000;
const TEXT_AT_MOST = 64;
const REASON_AT_MOST = 2000;

export const LotBody = z.strictObject({
  /** What the trade calls the lot; once per series. */
  reference: z.string().min(1).max(TEXT_AT_MOST),
  /** Of officials of all districts. */
  customsCode: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  /** Items in the lot; a sample needs at least two. */
  size: z.number().int().min(2).max(SIZE_AT_MOST),
  level: LotLevel.default('II'),
  aql: Aql,
});

export const LotResultBody = z.strictObject({
  /** Nonconforming items of the whole sample. */
  nonconforming: z.number().int().min(0),
});

export const LotDecisionBody = z.strictObject({
  action: z.enum(['allow-reduced', 'forbid-reduced', 'resume']),
  reason: z.string().min(1).max(REASON_AT_MOST),
});
