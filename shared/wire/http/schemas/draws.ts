import * as z from 'zod';
import { DrawDay, DrawLine } from '../../../model/draw-day.ts';
import { DrawRound } from '../../../model/draw-round.ts';

export const DrawDayView = DrawDay;

export const DrawsPage = z.object({ draws: z.array(DrawDay), nextCursor: z.string().optional() });

export const DrawsQuery = z.object({
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
});

export const PopulationQuery = z.object({ part: z.coerce.number().int().min(1).optional() });

/** A line of a population and the path from it to the published root (RFC 6962); hashes as hex. */
export const DrawEntryView = z.object({
  /** The day whose population holds the line: the entry’s own, or a later one where it was judged late. */
  day: z.string(),
  line: DrawLine,
  /** The line as it is hashed. */
  text: z.string(),
  /** Place in the population, from 0. */
  index: z.number(),
  entries: z.number(),
  path: z.array(z.string()),
  root: z.string(),
});

const Day = z.iso.date({ error: '应为 YYYY-MM-DD Write the day as YYYY-MM-DD.' });
const MOST_CHOSEN = 1000;

export const RoundBody = z.strictObject({
  title: z.string().trim().min(1).max(100),
  from: Day,
  until: Day,
  size: z.number().int().min(1).max(MOST_CHOSEN),
});

/** What anyone may know of a round: neither who asked nor, before the key of the seed day is revealed, who was drawn. */
export const RoundView = DrawRound.pick({
  id: true,
  title: true,
  from: true,
  until: true,
  customsCode: true,
  size: true,
  askedAt: true,
  frozen: true,
}).extend({ drawnAt: z.string().nullable() });

export const RoundsPage = z.object({ rounds: z.array(RoundView), nextCursor: z.string().optional() });

export const RoundDetail = RoundView.extend({
  /** Once the key of the seed day is revealed; then the round can be recomputed. */
  proof: z.object({ seed: z.string(), chosen: z.array(z.string()) }).nullable(),
});

/** A page of the population of a round, in the order that the draw counts in. */
export const RoundPopulation = z.object({ entryNos: z.array(z.string()), nextCursor: z.string().optional() });

export const RoundPopulationQuery = z.object({
  cursor: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
});

/** For officials: the drawn parcels. */
export const RoundParcels = z.object({
  parcels: z.array(z.object({ entryNo: z.string(), ebpCode: z.string(), orderNo: z.string() })),
});
