import * as z from 'zod';
import { exactly, opening, text, time14 } from '../field.ts';

/** CEB513 运单状态 (messages.md §6.4): signed for (`S`). */
export const WaybillStatus = z.strictObject({
  ...opening,
  logisticsCode: text(18),
  logisticsName: text(100),
  logisticsNo: text(60),
  logisticsStatus: exactly(1),
  logisticsTime: time14(),
  note: text(1000).optional(),
});

export type WaybillStatus = z.infer<typeof WaybillStatus>;
