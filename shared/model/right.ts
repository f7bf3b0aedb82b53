import * as z from 'zod';

/** How an enterprise may use a right (rules.md §6.1, 合法使用人). `ports` are customs district codes; days YYYY-MM-DD, both count. */
export const LegitimateUser = z.looseObject({
  /** 10-character customs code or 18-character credit code. */
  code: z.string(),
  name: z.string().optional(),
  role: z.enum(['holder', 'licensee', 'manufacturer', 'importer', 'exporter']).optional(),
  ports: z.array(z.string()).optional(),
  from: z.string().optional(),
  to: z.string().optional(),
});
export type LegitimateUser = z.infer<typeof LegitimateUser>;

/** Goods of a merchant that the holder looked at and said to be genuine, until a day (YYYY-MM-DD). `article` is an `articleKey`; absent for all its goods. */
export const ClearedGoods = z.looseObject({ ebcCode: z.string(), article: z.string().optional(), until: z.string() });
export type ClearedGoods = z.infer<typeof ClearedGoods>;

/**
 * A recorded right (备案): its marks, goods scope, validity and the enterprises allowed to import (rules.md §6.4).
 * As reference files hold it (interfaces.md §6): every field but the first three may be absent and then switches off only what needs it.
 */
export const Right = z.looseObject({
  recordNo: z.string(),
  holder: z.string(),
  marks: z.array(z.string()),
  /** TRADEMARK | GI_CERT_MARK | GI_COLLECTIVE_MARK | COPYRIGHT | PATENT_INV | PATENT_UM | PATENT_DESIGN | SPECIAL_SIGN */
  type: z.string().optional(),
  /** The enterprise code under which the holder signs in. */
  holderCode: z.string().optional(),
  /** 老字号, protected through its trademark. */
  timeHonoured: z.boolean().optional(),
  /** What buyers call the brand (大鹅); weighs less than a mark. */
  nicknames: z.array(z.string()).optional(),
  /** Classes of the Nice classification, 1–45. */
  niceClasses: z.array(z.number()).optional(),
  /** Beginnings of HS codes, two to ten digits. */
  hsScope: z.array(z.string()).optional(),
  /** YYYY-MM-DD, both days count. */
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
  legitimateUsers: z.array(LegitimateUser).optional(),
  /** Codes of enterprises that may import: the short form of `legitimateUsers`. */
  authorisedImporters: z.array(z.string()).optional(),
  /** What barcodes of the holder's own goods begin with. */
  barcodePrefix: z.string().optional(),
  barcodePrefixes: z.array(z.string()).optional(),
  /** Usual retail prices in yuan, from and to. */
  priceBandYuan: z.tuple([z.number(), z.number()]).optional(),
  /** Of a geographical indication: customs' three-digit codes of the countries of its area. */
  origins: z.array(z.string()).optional(),
  /** How genuine goods are told, for inspectors. */
  features: z.array(z.string()).optional(),
  /** SHA-256 digests of pictures, lower-case hex. */
  images: z.array(z.looseObject({ sha256: z.string(), title: z.string().optional() })).optional(),
  /** Enterprise codes. */
  knownInfringers: z.array(z.string()).optional(),
  cleared: z.array(ClearedGoods).optional(),
});
export type Right = z.infer<typeof Right>;
