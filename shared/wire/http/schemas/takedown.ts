import * as z from 'zod';
import { CaseState } from '../../../model/ip-case.ts';

/** What a platform or merchant sees of a case on its own parcel. */
export const TakedownView = z.object({
  caseId: z.string(),
  orderNo: z.string(),
  merchant: z.string(),
  recordNo: z.string(),
  mark: z.string(),
  /** The titles of the goods, and the platform's own article numbers where the declaration has them. */
  goods: z.array(z.object({ title: z.string(), itemNo: z.string().optional() })),
  state: CaseState,
  openedAt: z.string(),
  takenDownAt: z.string().nullable(),
});
export type TakedownView = z.infer<typeof TakedownView>;

export const TakedownsQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).optional(),
  cursor: z.string().optional(),
});
export const TakedownsPage = z.object({ takedowns: z.array(TakedownView), nextCursor: z.string().optional() });

export const TakedownBody = z.strictObject({
  takenDownAt: z.iso.datetime({
    offset: true,
    error:
      '应为带时区的时间，如 2026-11-05T10:00:00+08:00 Give a time with its zone, such as 2026-11-05T10:00:00+08:00.',
  }),
});
