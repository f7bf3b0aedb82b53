import * as z from 'zod';

/** An inspector on a list, and how many inspections fell to them. */
const InspectorView = z.object({ id: z.string(), name: z.string(), inspections: z.number() });

export const OverrideView = z.object({
  id: z.string(),
  kind: z.enum(['replace-inspector', 'take-off', 'put-on']),
  subject: z.string(),
  reason: z.string(),
  proposedBy: z.string(),
  proposedAt: z.string(),
  confirmedBy: z.string().nullable(),
  confirmedAt: z.string().nullable(),
});
export type OverrideView = z.infer<typeof OverrideView>;

export const ListView = z.object({
  id: z.string(),
  customsCode: z.string(),
  /** China day on which the shift begins, and the id of the shift. */
  day: z.string(),
  shift: z.string(),
  from: z.string(),
  until: z.string(),
  inspectors: z.array(InspectorView),
  /** Everybody else of the site: off-duty, unskilled, at-capacity, not-drawn, taken-off. */
  excluded: z.array(z.object({ id: z.string(), reason: z.string() })),
  /** Root of the Merkle tree over the people who could be drawn, and when it was written: before the draw. */
  draw: z.object({ root: z.string(), population: z.number(), frozenAt: z.string(), seedFrom: z.string() }),
  /** Inspections that the people on duty can do, and picks on the list. */
  slots: z.number(),
  count: z.number(),
  /** Changes by people that are in force. */
  overridden: z.number(),
  isClosed: z.boolean(),
});
export type ListView = z.infer<typeof ListView>;

const CountedLine = z.strictObject({ gnum: z.string(), qty: z.string(), unit: z.string().max(20).optional() });
/** The image itself stays at the site. */
const PhotoDigest = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, {
    error: '应为小写十六进制 SHA-256 SHA-256 as 64 lower-case hexadecimal digits.',
  }),
  mediaType: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/heic']),
  bytes: z.number().int().min(1).max(100_000_000),
});

export const ReportView = z.object({
  outcome: z.string(),
  note: z.string(),
  quantities: z.array(CountedLine),
  photos: z.array(PhotoDigest),
  minutes: z.number().nullable(),
  by: z.string(),
  at: z.string(),
  signedBy: z.string().nullable(),
});

export const PickView = z.object({
  pickId: z.string(),
  ebpCode: z.string(),
  orderNo: z.string(),
  reason: z.enum(['instruction', 'targeted', 'random', 'top-up', 'officer']),
  codes: z.array(z.string()),
  score: z.number(),
  pickedAt: z.string(),
  /** Kinds of inspection that instructions ask for. */
  needs: z.array(z.string()),
  /** Bay of the site where the parcel stands; null where the site states none. */
  bay: z.string().nullable(),
  /** The two who inspect; none where the site’s people are not stated. */
  inspectors: z.array(z.object({ id: z.string(), name: z.string() })),
  /** `awaiting-signature`: reported, and a second person has to sign. */
  state: z.enum(['open', 'awaiting-signature', 'done', 'given-up']),
  report: ReportView.nullable(),
  outcome: z.string().nullable(),
  resultAt: z.string().nullable(),
});
export type PickView = z.infer<typeof PickView>;

export const ListsPage = z.object({ lists: z.array(ListView) });
export const ListDetail = ListView.extend({
  overrides: z.array(OverrideView),
  picks: z.array(PickView),
  nextCursor: z.string().optional(),
});
export type ListDetail = z.infer<typeof ListDetail>;

export const ResultBody = z.strictObject({
  outcome: z.enum(['nothing-found', 'discrepancy', 'infringing', 'prohibited', 'not-found']),
  note: z.string().max(2000).optional(),
  quantities: z.array(CountedLine).max(99).optional(),
  photos: z.array(PhotoDigest).max(20).optional(),
  minutes: z.number().min(0).max(1440).optional(),
});
export type ResultBody = z.infer<typeof ResultBody>;

export const ResultReply = z.object({
  pickId: z.string(),
  outcome: z.string(),
  at: z.string(),
  state: z.enum(['awaiting-signature', 'done']),
});
export type ResultReply = z.infer<typeof ResultReply>;

/** `subject`: id of the inspector, id of the pick, or `<ebpCode>/<orderNo>` of the parcel. */
export const OverrideBody = z.strictObject({
  kind: z.enum(['replace-inspector', 'take-off', 'put-on']),
  subject: z.string().min(1).max(120),
  reason: z.string().regex(/\S/).max(500),
});

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
