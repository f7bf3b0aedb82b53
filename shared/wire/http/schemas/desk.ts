import * as z from 'zod';
import { Lane } from '../../../model/finding.ts';
import { Action, ParcelState } from './parcel.ts';

export const QueueItem = z.object({
  ebpCode: z.string(),
  orderNo: z.string(),
  customsCode: z.string(),
  lane: Lane,
  state: ParcelState,
  score: z.number(),
  codes: z.array(z.string()),
  since: z.string(),
  goods: z.string(),
  merchant: z.string(),
  valueFen: z.number(),
  lease: z.object({ by: z.string(), until: z.string() }).nullable(),
});
export type QueueItem = z.infer<typeof QueueItem>;

/** Green are parcels of the random draw that inspectors have reported on. `counts` are exact up to `countCap`, which then stands for "as many or more". */
export const QueuePage = z.object({
  parcels: z.array(QueueItem),
  counts: z.object({ green: z.number(), yellow: z.number(), red: z.number(), countCap: z.number() }),
  nextCursor: z.string().optional(),
});
export type QueuePage = z.infer<typeof QueuePage>;

export const QueueQuery = z.object({
  lane: Lane.optional(),
  state: z.string().optional(),
  customs: z.string().optional(),
  sort: z.enum(['urgency', 'score']).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
  cursor: z.string().optional(),
});

export const NextBody = z.object({ lane: Lane.optional(), customs: z.string().optional() });

export const DecisionBody = z.strictObject({
  action: Action,
  reason: z.string().min(1).max(1000),
  note: z.string().max(2000).optional(),
});
export type DecisionBody = z.infer<typeof DecisionBody>;

export const DecisionReply = z.object({ id: z.string(), state: ParcelState });
