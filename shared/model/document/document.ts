import * as z from 'zod';
import { Cancellation } from './cancellation.ts';
import { Declaration } from './declaration.ts';
import { Order } from './order.ts';
import { Payment } from './payment.ts';
import { ReturnRequest } from './return-request.ts';
import { Waybill } from './waybill.ts';
import { WaybillStatus } from './waybill-status.ts';

/** One document as the readers hand it on: its type and its body under the CEB field names (interfaces.md §4). */
export const Document = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('order'), body: Order }),
  z.strictObject({ type: z.literal('payment'), body: Payment }),
  z.strictObject({ type: z.literal('waybill'), body: Waybill }),
  z.strictObject({ type: z.literal('waybillStatus'), body: WaybillStatus }),
  z.strictObject({ type: z.literal('declaration'), body: Declaration }),
  z.strictObject({ type: z.literal('cancel'), body: Cancellation }),
  z.strictObject({ type: z.literal('return'), body: ReturnRequest }),
]);

export type Document = z.infer<typeof Document>;
export type DocumentType = Document['type'];
export type DocumentOf<T extends DocumentType> = Extract<Document, { type: T }>;
