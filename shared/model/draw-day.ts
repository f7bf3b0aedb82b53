import * as z from 'zod';

/**
 * What anyone may know of a day's draws (China day, YYYY-MM-DD; hashes as hex). The key is committed the day before, the population is
 * frozen by its Merkle root once all of its parcels are judged, and the key is revealed 72 hours after the day's end.
 */
export const DrawDay = z.object({
  day: z.string(),
  /** SHA-256 of the day's key. */
  commitment: z.string(),
  committedAt: z.string(),
  frozen: z
    .object({
      at: z.string(),
      /** Entries in the population, root of the Merkle tree over its lines, SHA-256 of the file. */
      entries: z.number(),
      root: z.string(),
      sha256: z.string(),
    })
    .nullable(),
  /** The key itself, after the time of revealing; null before. */
  revealed: z.object({ at: z.string(), key: z.string() }).nullable(),
});
export type DrawDay = z.infer<typeof DrawDay>;

/** One line of a day's published population: nothing in it names a firm or a person, and nothing tells what targeting thought. */
export const DrawLine = z.object({
  entryNo: z.string(),
  stratum: z.string(),
  rate: z.string(),
  draw: z.string(),
  drawn: z.boolean(),
});
export type DrawLine = z.infer<typeof DrawLine>;

/** A draw of people or of a round: the population was frozen and published before the seed was known. */
export const BatchDraw = z.object({
  id: z.string(),
  /** What is drawn: inspectors of a list, or declarations for a post-clearance round. */
  purpose: z.enum(['inspectors', 'post-clearance']),
  /** The population in the order that the draw counts in; for people their ids. */
  population: z.array(z.string()),
  root: z.string(),
  frozenAt: z.string(),
  /** Where the seed comes from: the day whose key is revealed later, or a round of a public beacon. */
  seedFrom: z.string(),
  size: z.number(),
  chosen: z.array(z.string()),
  excluded: z.array(z.object({ id: z.string(), reason: z.string() })),
});
export type BatchDraw = z.infer<typeof BatchDraw>;
