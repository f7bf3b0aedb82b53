import * as z from 'zod';

export const ListView = z.object({
  id: z.string(),
  customsCode: z.string(),
  day: z.string(),
  inspectors: z.array(z.object({ id: z.string(), name: z.string() })),
  count: z.number(),
});
export type ListView = z.infer<typeof ListView>;

export const PickView = z.object({
  pickId: z.string(),
  ebpCode: z.string(),
  orderNo: z.string(),
  reason: z.enum(['instruction', 'targeted', 'random', 'top-up', 'officer']),
  codes: z.array(z.string()),
  score: z.number(),
  pickedAt: z.string(),
  outcome: z.string().nullable(),
  resultAt: z.string().nullable(),
});
export type PickView = z.infer<typeof PickView>;

export const ListsPage = z.object({ lists: z.array(ListView) });
export const ListDetail = ListView.extend({ picks: z.array(PickView), nextCursor: z.string().optional() });
export type ListDetail = z.infer<typeof ListDetail>;

export const ResultBody = z.strictObject({
  outcome: z.enum(['nothing-found', 'discrepancy', 'infringing', 'prohibited', 'not-found']),
  note: z.string().max(2000).optional(),
  quantities: z
    .array(z.strictObject({ gnum: z.string(), qty: z.string() }))
    .max(99)
    .optional(),
});
export type ResultBody = z.infer<typeof ResultBody>;

export const ResultReply = z.object({ pickId: z.string(), outcome: z.string(), at: z.string() });

/** Goods of a return that are back at the supervised site. `weight` in kilograms; `at` is now unless given. */
export const ArrivalBody = z.strictObject({
  at: z.iso.datetime({ offset: true }).optional(),
  weight: z.string().regex(/^\d{1,14}(\.\d{1,5})?$/, {
    error: '应为公斤数，至多 5 位小数，如 1.25 Kilograms with at most 5 decimals, such as 1.25.',
  }),
  logisticsNo: z.string().min(1).max(60).optional(),
});
export type ArrivalBody = z.infer<typeof ArrivalBody>;

export const ArrivalReply = z.object({
  ebpCode: z.string(),
  orderNo: z.string(),
  at: z.string(),
  weight: z.string(),
  status: z.enum(['accepted', 'duplicate']),
});
export type ArrivalReply = z.infer<typeof ArrivalReply>;
