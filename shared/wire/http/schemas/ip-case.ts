import * as z from 'zod';
import { Bilingual, Statement } from '../../../model/finding.ts';
import { CaseEvent, CaseState, FlowId } from '../../../model/ip-case.ts';
import { IpOutcomeKind } from '../../../model/ip-outcome.ts';
import { MarkUse } from '../../../model/mark-use.ts';

const Day = z.iso.date({ error: '应为 YYYY-MM-DD 日期 Give a day as YYYY-MM-DD.' });
const Fen = z
  .int({ error: '应为以分计的整数 Give a whole number of fen.' })
  .positive({ error: '应大于 0 Give more than 0.' })
  .max(1_000_000_000_000, { error: '金额过大 Give at most 1,000,000,000,000 fen.' });

const Deposit = z.strictObject({ kind: z.literal('deposit'), fen: Fen });
/** In force from its approval to 31 December. */
const General = z.strictObject({
  kind: z.literal('general'),
  number: z.string().regex(/^[0-9A-Za-z-]{1,40}$/, {
    error: '应为 1 至 40 位字母、数字或连字符 Give 1 to 40 letters, digits or hyphens.',
  }),
  fen: Fen,
  approvedOn: Day,
});

/** `security` belongs to `apply`, `until` to `deny`: the last day on which the merchant's goods of these articles count as genuine. */
export const CaseEventBody = z
  .strictObject({
    event: CaseEvent,
    note: z.string().max(2000).default(''),
    security: z.discriminatedUnion('kind', [Deposit, General]).optional(),
    until: Day.optional(),
  })
  .refine(({ event, security }) => security === undefined || event === 'apply', {
    path: ['security'],
    error: '仅用于 apply Only with apply: remove it.',
  })
  .refine(({ event, until }) => until === undefined || event === 'deny', {
    path: ['until'],
    error: '仅用于 deny Only with deny: remove it.',
  });
export type CaseEventBody = z.infer<typeof CaseEventBody>;

/** What stands under `parcel` and after it is for officials only; of a parcel the right holder sees the goods and the mark. */
export const CaseView = z.object({
  id: z.string(),
  flow: FlowId,
  state: CaseState,
  right: z.object({ recordNo: z.string(), mark: z.string(), holder: z.string(), type: z.string().nullable() }),
  goods: z.array(
    z.object({ gnum: z.string(), name: z.string(), qty: z.string(), unit: z.string(), valueFen: z.number() }),
  ),
  valueFen: z.number(),
  use: MarkUse,
  /** Texts of the goods, each with the part that was read as the mark. */
  says: z.array(Statement),
  openedAt: z.string(),
  servedAt: z.string(),
  detainedAt: z.string().nullable(),
  /** The last day, what its end raises, and how many working days are left: 0 on the last, negative when it is over. `isAssumed`: the calendar of a year on the way is not published. */
  deadline: z
    .object({ day: z.string(), isAssumed: z.boolean(), raises: z.string(), workingDaysLeft: z.number() })
    .nullable(),
  security: z.object({
    requiredFen: z.number(),
    given: z
      .object({
        kind: z.enum(['deposit', 'general']),
        fen: z.number(),
        number: z.string().optional(),
        until: z.string().optional(),
      })
      .nullable(),
  }),
  holderWord: z.object({ word: z.enum(['confirm', 'deny']), at: z.string(), until: z.string().nullable() }).nullable(),
  courtNoticeAt: z.string().nullable(),
  outcome: z.object({ kind: IpOutcomeKind, at: z.string() }).nullable(),
  entered: z.array(z.object({ state: CaseState, at: z.string() })),
  /** What the caller may bring to the case now. */
  possible: z.array(CaseEvent),
  documents: z.array(z.object({ kind: z.string(), to: z.string(), at: z.string(), title: Bilingual, text: Bilingual })),
  parcel: z.object({ ebpCode: z.string(), orderNo: z.string() }).optional(),
  customsCode: z.string().optional(),
  logisticsNo: z.string().optional(),
  firms: z.object({ ebpCode: z.string(), ebcCode: z.string(), ebcName: z.string() }).optional(),
  /** The holder has given security: the desk may detain the parcel. */
  isReadyForDetention: z.boolean().optional(),
  takenDownAt: z.string().nullable().optional(),
  audit: z.array(z.object({ at: z.string(), by: z.string(), event: z.string(), note: z.string() })).optional(),
});
export type CaseView = z.infer<typeof CaseView>;

export const CasesQuery = z.object({
  state: CaseState.optional(),
  customs: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
  cursor: z.string().optional(),
});
export const CasesPage = z.object({ cases: z.array(CaseView), nextCursor: z.string().optional() });

export const SecurityQuery = z.object({
  valueFen: z.coerce.number({ error: '应为以分计的整数 Give a whole number of fen.' }).int().min(0).max(1e12),
  /** Costs of storage and disposal of last year, for the general guarantee. */
  lastYearCostsFen: z.coerce
    .number({ error: '应为以分计的整数 Give a whole number of fen.' })
    .int()
    .min(0)
    .max(1e12)
    .optional(),
});
/** In fen. The general guarantee is in force from its approval to 31 December of that year. */
export const SecurityReply = z.object({
  valueFen: z.number(),
  requiredFen: z.number(),
  generalGuarantee: z.object({ fen: z.number(), until: z.string() }),
});
