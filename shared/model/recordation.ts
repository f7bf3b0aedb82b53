import * as z from 'zod';

/* What the registry takes of a recorded right: stricter than what a reference file may hold (right.ts), never wider. */

const Code = z.string().regex(/^([0-9A-Z]{10}|[0-9A-HJ-NP-RTUWXY]{18})$/, {
  error:
    '应为 10 位海关编码或 18 位统一社会信用代码 Give the 10-character customs code or the 18-character credit code of an enterprise.',
});
const Day = z.iso.date({ error: '应为 YYYY-MM-DD 日期 Give a day as YYYY-MM-DD.' });
const Text = (most: number) => {
  const error = `应为 1 至 ${most} 个字符 Give 1 to ${most} characters.`;
  return z.string({ error }).trim().min(1, { error }).max(most, { error });
};
const District = z.string().regex(/^\d{4}$/, { error: '应为 4 位关区代码 Give a district code of 4 digits.' });

const User = z
  .strictObject({
    /** A customs or credit code; foreign enterprises carry a number of their own country (rules.md §6.4, `foreignId`). */
    code: z.string().regex(/^[0-9A-Za-z-]{3,40}$/, {
      error: '应为 3 至 40 位字母、数字或连字符 Give 3 to 40 letters, digits or hyphens.',
    }),
    name: Text(100).optional(),
    role: z
      .enum(['holder', 'licensee', 'manufacturer', 'importer', 'exporter'], {
        error:
          '应为 holder、licensee、manufacturer、importer 或 exporter Give holder, licensee, manufacturer, importer or exporter.',
      })
      .optional(),
    ports: z.array(District).max(100).optional(),
    from: Day.optional(),
    to: Day.optional(),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    error: '不得早于 from Give a day that is not before from.',
  });

/** The kinds of rights that customs records (rules.md §6.4). */
const Kind = z.enum(
  [
    'TRADEMARK',
    'GI_CERT_MARK',
    'GI_COLLECTIVE_MARK',
    'COPYRIGHT',
    'PATENT_INV',
    'PATENT_UM',
    'PATENT_DESIGN',
    'SPECIAL_SIGN',
  ],
  { error: '应为规则 §6.4 所列权利类型 Give one of the kinds of rights, such as TRADEMARK.' },
);

export const Recordation = z
  .strictObject({
    recordNo: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, {
      error: '应为 1 至 40 位字母、数字或连字符 Give 1 to 40 letters, digits or hyphens, such as T2026-00001.',
    }),
    type: Kind,
    holder: Text(200),
    /** The enterprise code under which the holder signs in; a foreign holder may have none, then officers keep the record. */
    holderCode: Code.optional(),
    marks: z
      .array(Text(100))
      .min(1, { error: '至少一个标识 Give at least one mark.' })
      .max(50, { error: '至多 50 个标识 Give at most 50 marks.' }),
    nicknames: z.array(Text(100)).max(50).optional(),
    niceClasses: z
      .array(
        z
          .int({ error: '应为 1 至 45 的整数 Give a class from 1 to 45.' })
          .min(1, { error: '应为 1 至 45 Give a class from 1 to 45.' })
          .max(45, { error: '应为 1 至 45 Give a class from 1 to 45.' }),
      )
      .max(45)
      .optional(),
    hsScope: z
      .array(
        z.string().regex(/^\d{2,10}$/, {
          error: '应为 2 至 10 位数字 Give the first 2 to 10 digits of an HS code, as a string.',
        }),
      )
      .max(500)
      .optional(),
    validFrom: Day,
    validTo: Day,
    timeHonoured: z.boolean({ error: '应为 true 或 false Give true or false.' }).optional(),
    legitimateUsers: z.array(User).max(500).optional(),
    priceBandYuan: z
      .tuple([z.number().nonnegative(), z.number().nonnegative()], {
        error: '应为两个数：低价与高价 Give two numbers, the low and the high price in yuan.',
      })
      .refine(([low, high]) => low <= high, {
        error: '低价不得高于高价 Give the low price first; it is not above the high one.',
      })
      .optional(),
    features: z.array(Text(500)).max(50).optional(),
    images: z
      .array(
        z.strictObject({
          sha256: z.string().regex(/^[0-9a-f]{64}$/, {
            error: '应为 64 位小写十六进制 Give the SHA-256 digest as 64 lower-case hex digits.',
          }),
          title: Text(200).optional(),
        }),
      )
      .max(50)
      .optional(),
    barcodePrefixes: z
      .array(z.string().regex(/^\d{3,13}$/, { error: '应为 3 至 13 位数字 Give 3 to 13 digits, as a string.' }))
      .max(100)
      .optional(),
    origins: z
      .array(z.string().regex(/^\d{3}$/, { error: '应为 3 位国别代码 Give a country code of 3 digits, as a string.' }))
      .max(100)
      .optional(),
    knownInfringers: z.array(Code).max(1000).optional(),
    cleared: z
      .array(z.strictObject({ ebcCode: Code, article: Text(100).optional(), until: Day }))
      .max(1000)
      .optional(),
    status: z
      .enum(['active', 'withdrawn'], { error: '应为 active 或 withdrawn Give active or withdrawn.' })
      .default('active'),
  })
  .refine(({ validFrom, validTo }) => validFrom <= validTo, {
    path: ['validTo'],
    error: '不得早于 validFrom Give a day that is not before validFrom.',
  });
export type Recordation = z.infer<typeof Recordation>;

/** One version of a right in the registry: who wrote it and when. The first is 1; none is ever changed. */
export interface RightVersion {
  readonly right: Recordation;
  readonly version: number;
  /** ISO instant. */
  readonly at: string;
  /** Name of the caller who wrote it. */
  readonly by: string;
}
