import * as z from 'zod';

/** What customs answer an upload of raw payment data with (announcement 2018-179): code 10000, or 20000 and the fields at fault. */
export const RawPaymentReply = z.object({
  code: z.string(),
  message: z.string(),
  total: z.number(),
  serviceTime: z.number(),
});
export type RawPaymentReply = z.infer<typeof RawPaymentReply>;

/** The pull of a parcel as officials see it. `no-address`: the verdict calls for a pull, and the platform has no address to ask at. */
export const RawPaymentView = z.object({
  state: z.enum(['no-address', 'wanted', 'asked', 'answered', 'overdue']),
  wantedAt: z.string().nullable(),
  dueAt: z.string().nullable(),
  asks: z.array(
    z.object({
      sessionId: z.string(),
      askedAt: z.string(),
      outcome: z.enum(['accepted', 'refused', 'unanswered']),
      reason: z.string().optional(),
    }),
  ),
  answers: z.array(
    z.object({
      sessionId: z.string(),
      receivedAt: z.string(),
      /** Object key of the bytes as received, and their SHA-256 (hex). */
      proof: z.string(),
      sha256: z.string(),
      signature: z.enum(['valid', 'unverified']),
      certNo: z.string(),
      payCode: z.string(),
      payTransactionId: z.string(),
      totalAmount: z.string(),
      currency: z.string(),
      verDept: z.string(),
      tradingTime: z.string(),
      orderNos: z.array(z.string()),
      /** Accounts, and names of persons, stand masked. */
      own: z
        .object({
          goods: z.array(z.string()),
          recpAccount: z.string(),
          recpCode: z.string(),
          recpName: z.string(),
        })
        .nullable(),
    }),
  ),
});
export type RawPaymentView = z.infer<typeof RawPaymentView>;
