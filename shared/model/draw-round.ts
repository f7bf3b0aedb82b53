import * as z from 'zod';

/**
 * A post-clearance round: of all declarations of past days, so many are drawn for a check of papers and books. Asked for, then its
 * population frozen and published by its root, and only later drawn, by the key of a day that did not exist at the freeze.
 */
export const DrawRound = z.object({
  /** `<day it was asked on>-<digest of what was asked>`. */
  id: z.string(),
  title: z.string(),
  /** China days of the entry numbers, both included; all over when it was asked. */
  from: z.string(),
  until: z.string(),
  /** Four digits, or `*` for all districts. */
  customsCode: z.string(),
  size: z.number(),
  askedBy: z.string(),
  askedAt: z.string(),
  frozen: z
    .object({
      at: z.string(),
      /** Entry numbers of the population, and the Merkle root over them in their order (RFC 6962; hex). */
      entries: z.number(),
      root: z.string(),
      /** The day whose key draws: none was made for it yet at the freeze. */
      seedDay: z.string(),
    })
    .nullable(),
  drawn: z
    .object({
      at: z.string(),
      /** HMAC-SHA-256 of `batch|<id>|<root>` under that key, hex. */
      seed: z.string(),
      /** In the order drawn; the parcel is empty where the log of selections no longer has the number. */
      chosen: z.array(z.object({ entryNo: z.string(), ebpCode: z.string(), orderNo: z.string() })),
    })
    .nullable(),
});
export type DrawRound = z.infer<typeof DrawRound>;
