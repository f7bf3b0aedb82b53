import * as z from 'zod';

/**
 * What anyone may know of a day's draws (China day, YYYY-MM-DD; hashes as hex). The key is committed the day before, the population is
 * frozen by its Merkle root once its parcels can have been judged, and the key is revealed hours later (policy `draws`, as it stood at the commitment).
 */
export const DrawDay = z.object({
  day: z.string(),
  /** SHA-256 of the day's key. */
  commitment: z.string(),
  /** Said with the commitment: no parcel of the day is drawn at a lower rate. Twelve digits: `0.001000000000`. */
  floor: z.string(),
  /** A commitment that was made when the day had begun proves less: it tells so itself. */
  committedAt: z.string(),
  /** Said with the commitment: from when on the population is frozen and the key revealed; ISO instants. */
  frozenFrom: z.string(),
  revealedFrom: z.string(),
  frozen: z
    .object({
      at: z.string(),
      /** Lines of the population, root of the Merkle tree over them (RFC 6962), SHA-256 of the file, and in how many parts it is served. */
      entries: z.number(),
      root: z.string(),
      sha256: z.string(),
      parts: z.number(),
    })
    .nullable(),
  /** The key itself, after the time of revealing; null before. */
  revealed: z.object({ at: z.string(), key: z.string() }).nullable(),
});
export type DrawDay = z.infer<typeof DrawDay>;

/**
 * One line of a day's published population: nothing in it names a trader or a person, and nothing tells what targeting thought. The
 * stratum states the carrier by its customs code.
 */
export const DrawLine = z.strictObject({
  entryNo: z.string(),
  stratum: z.string(),
  rate: z.string(),
  draw: z.string(),
  drawn: z.boolean(),
  /** The day of an entry that was judged too late for its own population, and whose key drew it. */
  day: z.string().optional(),
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
