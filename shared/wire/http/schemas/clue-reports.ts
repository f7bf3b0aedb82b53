import * as z from 'zod';
import { ClueReport } from '../../../model/clue-report.ts';

const Code = z
  .string()
  .regex(
    /^[0-9A-Z]{10}$|^[0-9A-Z]{18}$/,
    '应为 10 位海关编码或 18 位信用代码 A customs code of 10 or a credit code of 18.',
  );

export const ReportBody = z
  .strictObject({
    recordNo: z.string().min(1).max(60),
    platform: Code.optional(),
    merchant: Code.optional(),
    link: z
      .url({ protocol: /^https?$/, error: '应为 http 或 https 网址 An http or https address.' })
      .max(2000)
      .optional(),
    text: z.string().trim().min(1).max(2000),
  })
  .refine(({ platform, merchant, link }) => platform ?? merchant ?? link, {
    path: ['merchant'],
    error: '请至少填写 platform、merchant、link 之一 Give at least one of platform, merchant, link.',
  });
export type ReportBody = z.infer<typeof ReportBody>;

export const ReportReply = ClueReport;

export const ReportsPage = z.object({ reports: z.array(ClueReport), nextCursor: z.string().optional() });

export const ReportsQuery = z.object({
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
});
