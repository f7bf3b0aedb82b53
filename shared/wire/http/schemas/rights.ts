import * as z from 'zod';
import { ImportFault } from '../../../model/read-import.ts';
import { Recordation } from '../../../model/recordation.ts';

/** One version of a right. `by` is the name of who wrote it. */
export const RightView = z.object({ right: Recordation, version: z.number(), at: z.string(), by: z.string() });
export type RightView = z.infer<typeof RightView>;

export const RightsQuery = z.object({
  holder: z.string().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
  cursor: z.string().optional(),
});

export const RightsPage = z.object({ rights: z.array(RightView), nextCursor: z.string().optional() });

/** The newest versions first, the one in force among them. */
export const RightDetail = RightView.extend({ versions: z.array(RightView) });

export const RightWritten = z.object({ recordNo: z.string(), version: z.number(), at: z.string() });
export type RightWritten = z.infer<typeof RightWritten>;

export const ImportQuery = z.object({
  apply: z
    .string()
    .regex(/^[0-9a-f]{32}-[0-9a-f]{32}$/, {
      error: '应为预览所给的 digest Give the digest of the preview.',
    })
    .optional(),
});

/** `before` and `after` are null where the field is absent. Without `digest` nothing can be applied: some line is faulty. */
const Preview = z.object({
  status: z.literal('preview'),
  digest: z.string().nullable(),
  added: z.array(z.string()),
  changed: z.array(
    z.object({
      recordNo: z.string(),
      version: z.number(),
      fields: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
    }),
  ),
  unchanged: z.array(z.string()),
  faults: z.array(ImportFault),
});

const Applied = z.object({ status: z.literal('applied'), digest: z.string(), rights: z.number() });

export const ImportReply = z.discriminatedUnion('status', [Preview, Applied]);
export type ImportReply = z.infer<typeof ImportReply>;
