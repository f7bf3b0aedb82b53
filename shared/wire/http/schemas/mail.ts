import * as z from 'zod';
import { MailItem, MOST_MAIL_ITEMS } from '../../../model/mail-item.ts';
import { ProblemItem } from './submission.ts';

/** Each item is read on its own, so that one bad item never rejects its neighbours. */
export const MailItemsBody = z.object({ items: z.array(MailItem).min(1).max(MOST_MAIL_ITEMS) });

/** How many items were taken, and what is wrong with each of the others. `index` is the place in the request, from 0. */
export const MailItemsReply = z.object({
  accepted: z.number(),
  refused: z.array(z.object({ index: z.number(), problems: z.array(ProblemItem) })),
});
export type MailItemsReply = z.infer<typeof MailItemsReply>;
