import * as z from 'zod';

/*
 * The field types of the CEB schema (XSD 202205), under the names of messages.md §4.
 * Readers drop empty optional elements first, so "may be empty" is simply optional here.
 */

/** C..max (min 1). */
export const text = (max: number) => z.string().min(1).max(max);

/** Cn: exactly n characters. */
export const exactly = (n: number) => z.string().length(n);

/** N19,5: up to 19 digits, at most 5 of them after the point; never negative in an import message. */
export const decimal = () =>
  z.string().regex(/^\d{1,14}(\.\d{1,5})?$|^\d{15,19}$/, 'expected a decimal of at most 19 digits, 5 after the point');

/** An integer that counts: line numbers, packages. */
export const count = () => z.string().regex(/^\d{1,9}$/, 'expected a whole number of at most 9 digits');

/** YYYYMMDDhhmmss, China time. */
export const time14 = () =>
  z
    .string()
    .regex(
      /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d[0-5]\d$/,
      'expected a time YYYYMMDDhhmmss',
    );

/** YYYYMMDD, China time. */
export const date8 = () =>
  z.string().regex(/^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/, 'expected a date YYYYMMDD');

/** The four fields that open every document. `appType` 1 new, 2 change, 3 delete; `appStatus` 1 draft, 2 declared. */
export const opening = {
  guid: exactly(36),
  appType: z.enum(['1', '2', '3']),
  appTime: time14(),
  appStatus: text(3),
};

/** The parties and numbers that 621, 623 and 625 repeat. */
export const declared = {
  orderNo: text(60),
  ebpCode: text(18),
  ebpName: text(100),
  ebcCode: text(18),
  ebcName: text(100),
  logisticsNo: text(60),
  logisticsCode: text(18),
  logisticsName: text(100),
  copNo: text(20).optional(),
  preNo: text(18).optional(),
};

/** The buyer as 621, 623 and 625 name them. */
export const buyer = {
  buyerIdType: exactly(1),
  buyerIdNumber: text(60),
  buyerName: text(60),
  buyerTelephone: text(30),
};

/** What an application about a declaration adds: 623 to cancel it, 625 to return its goods. */
export const application = {
  customsCode: exactly(4),
  invtNo: text(18),
  agentCode: text(18),
  agentName: text(100),
  reason: text(1000),
  note: text(1000).optional(),
};
