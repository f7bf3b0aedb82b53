import * as z from 'zod';
import { application, buyer, declared, opening } from '../field.ts';

/** CEB623 撤销申请单 (messages.md §6.6): only `appType` 1 exists. */
export const Cancellation = z.strictObject({
  ...opening,
  appType: z.literal('1'),
  ...declared,
  ...buyer,
  ...application,
});

export type Cancellation = z.infer<typeof Cancellation>;
