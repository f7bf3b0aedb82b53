import * as z from 'zod';
import { buyer, declared, exactly, opening, text } from '../field.ts';

/** CEB623 撤销申请单 (messages.md §6.6): only `appType` 1 exists. */
export const Cancellation = z.strictObject({
  ...opening,
  appType: z.literal('1'),
  ...declared,
  ...buyer,
  customsCode: exactly(4),
  invtNo: text(18),
  agentCode: text(18),
  agentName: text(100),
  reason: text(1000),
  note: text(1000).optional(),
});

export type Cancellation = z.infer<typeof Cancellation>;
