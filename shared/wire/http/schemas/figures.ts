import * as z from 'zod';
import { Figures } from '../../../model/figures.ts';

export const FiguresView = Figures;

export const FiguresQuery = z.object({
  /** A district; `*` for all, of officials of all districts. The own one unless given. */
  customs: z.string().optional(),
  /** Days of China, YYYY-MM-DD, both included: the last seven unless given, 31 at most. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

export const SampleSizeQuery = z.object({
  /** Share of violations that must not be missed. */
  prevalence: z.coerce.number().gt(0).lt(1),
  /** 0.95 unless given. */
  confidence: z.coerce.number().gt(0).lt(1).optional(),
  /** Parcels in all, where that is known: then fewer suffice. */
  population: z.coerce.number().int().min(1).max(10_000_000).optional(),
});

export const SampleSizeView = z.object({
  prevalence: z.number(),
  confidence: z.number(),
  population: z.number().nullable(),
  size: z.number(),
});
