import * as z from 'zod';

/** What a right holder tells customs of goods that it takes for infringing (duties.md S3). At least one of platform, merchant and link is there. */
export const ClueReport = z.object({
  /** The same holder's same words have the same id. */
  id: z.string(),
  /** Enterprise code of the holder. */
  holder: z.string(),
  recordNo: z.string(),
  platform: z.string().optional(),
  /** Enterprise code. */
  merchant: z.string().optional(),
  link: z.string().optional(),
  text: z.string(),
  /** ISO instant of the first receipt. */
  at: z.string(),
});
export type ClueReport = z.infer<typeof ClueReport>;
