import * as z from 'zod';
import { decimal, exactly, opening, text, time14 } from '../field.ts';

/** CEB411 支付凭证 (messages.md §6.2). `amountPaid` in yuan. */
export const Payment = z.strictObject({
  ...opening,
  payCode: text(18),
  payName: text(100),
  payTransactionId: text(60),
  orderNo: text(60),
  ebpCode: text(18),
  ebpName: text(100),
  payerIdType: exactly(1),
  payerIdNumber: text(60),
  payerName: text(60),
  telephone: text(60).optional(),
  amountPaid: decimal(),
  currency: exactly(3),
  payTime: time14(),
  note: text(1000).optional(),
});

export type Payment = z.infer<typeof Payment>;
