import * as z from 'zod';
import { DrawDay, DrawLine } from '../../../model/draw-day.ts';

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
