import * as z from 'zod';
import { application, buyer, count, decimal, declared, exactly, opening, text } from '../field.ts';

export const ReturnLine = z.strictObject({
  gnum: count(),
  gcode: exactly(10),
  gname: text(250),
  qty: decimal(),
  unit: exactly(3),
  note: text(1000).optional(),
});

/** CEB625 退货申请单 (messages.md §6.7): the whole declaration or part of its lines. */
export const ReturnRequest = z.strictObject({
  ...opening,
  ...declared,
  ...buyer,
  ...application,
  lines: z.array(ReturnLine).min(1).max(99),
});

export type ReturnLine = z.infer<typeof ReturnLine>;
export type ReturnRequest = z.infer<typeof ReturnRequest>;
