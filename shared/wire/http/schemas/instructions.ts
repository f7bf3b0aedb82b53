import * as z from 'zod';
import { Bilingual } from '../../../model/finding.ts';
import {
  Cell,
  Instruction,
  InstructionKind,
  InstructionReplay,
  InstructionState,
  InstructionText,
} from '../../../model/instruction.ts';
import { ImportFault } from '../../../model/read-import.ts';

const REASON_AT_MOST = 500;
const Reason = z
  .string()
  .trim()
  .min(2, { error: '请填写理由 Give the reason.' })
  .max(REASON_AT_MOST, {
    error: `理由至多 ${REASON_AT_MOST} 字符 Give the reason in at most ${REASON_AT_MOST} characters.`,
  });

/** The text without its id, which customs gives. What may be left out is null. */
const { id: _, ...fields } = InstructionText.shape;
const TextBody = z.strictObject({
  ...fields,
  condition: fields.condition.default(null),
  hitCap: fields.hitCap.default(null),
  campaign: fields.campaign.default(null),
});

export const InstructionBody = z.strictObject({ text: TextBody, reason: Reason });

export const InstructionsQuery = z.object({
  /** A district, or `0000` for national ones. */
  customs: z
    .string()
    .regex(/^\d{4}$/, { error: '应为四位关区代码 Give four digits.' })
    .optional(),
  /** Of the newest version; `in-force`: whatever is drafted beside it. */
  state: z.enum([...InstructionState.options, 'in-force']).optional(),
  kind: InstructionKind.optional(),
  campaign: z.string().min(1).optional(),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
});

/** The newest version, and the number of the one in force. */
export const InstructionRow = Instruction.extend({ inForce: z.number().nullable() });
export type InstructionRow = z.infer<typeof InstructionRow>;

export const InstructionsPage = z.object({ instructions: z.array(InstructionRow), nextCursor: z.string().optional() });

/** The newest versions first. */
export const InstructionDetail = InstructionRow.extend({ versions: z.array(Instruction) });

export const InstructionWritten = z.object({
  id: z.string(),
  version: z.number(),
  state: InstructionState,
  /** Number of the version in force; null for none. */
  inForce: z.number().nullable(),
});

export const ReplayBody = z.strictObject({
  /** How many days; those of the policy unless given, and at most so many. */
  days: z.number().int().min(1).optional(),
  reason: Reason.default('回放 Replay'),
});
export const ReplayReply = InstructionWritten.extend({ replay: InstructionReplay });

export const StepBody = z.strictObject({
  action: z.enum(['submit', 'approve', 'return', 'withdraw', 'roll-back']),
  reason: Reason,
  /** Of `roll-back`: the version to put in force again. */
  version: z.number().int().min(1).optional(),
});

export const FactsReply = z.object({
  facts: z.array(
    z.object({
      name: Cell.shape.fact,
      title: Bilingual,
      meaning: Bilingual,
      type: z.enum(['text', 'list', 'number', 'day']),
      source: z.string(),
      ops: z.array(Cell.shape.op),
    }),
  ),
});

export const InstructionImportQuery = z.object({
  apply: z
    .string()
    .regex(/^[0-9a-f]{32}-[0-9a-f]{32}$/, { error: '应为预览所给的 digest Give the digest of the preview.' })
    .optional(),
  /** Why, when it is applied. */
  reason: Reason.optional(),
});

/** `added` are the ids that new ones will have. Without `digest` nothing can be applied: some line is faulty. */
const Preview = z.object({
  status: z.literal('preview'),
  digest: z.string().nullable(),
  added: z.array(z.object({ id: z.string(), line: z.number() })),
  changed: z.array(
    z.object({
      id: z.string(),
      version: z.number(),
      fields: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
    }),
  ),
  unchanged: z.array(z.string()),
  faults: z.array(ImportFault),
});

const Applied = z.object({ status: z.literal('applied'), digest: z.string(), instructions: z.number() });

export const InstructionImportReply = z.discriminatedUnion('status', [Preview, Applied]);
export type InstructionImportReply = z.infer<typeof InstructionImportReply>;
