import * as z from 'zod';
import { PickSource } from './day-tally.ts';

/** Why a figure has no value: then it is null, never zero. */
export const NoFigure = z.enum([
  'no-declarations',
  'nothing-inspected',
  'no-finds',
  'no-random-results',
  'no-finds-by-random',
  'no-times',
]);
export type NoFigure = z.infer<typeof NoFigure>;

/**
 * One number with its interval at 95 % and what stands behind it: `count` out of `of`. Where an interval has no end the bound is null;
 * where there is nothing to say, all three are null and `reason` says why. What is known and not estimated has both bounds at its value.
 */
export const Figure = z.object({
  value: z.number().nullable(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  count: z.number(),
  of: z.number(),
  reason: NoFigure.nullable(),
});
export type Figure = z.infer<typeof Figure>;

/** A number without an interval, or null and why. */
export const PlainFigure = z.object({ value: z.number().nullable(), reason: NoFigure.nullable() });
export type PlainFigure = z.infer<typeof PlainFigure>;

const Counts = { selected: z.number(), inspected: z.number(), finds: z.number(), notFound: z.number() };

/** 查获率 of one source of inspections, and how many times that of chance it is. */
export const SourceFigures = z.object({
  source: PickSource,
  ...Counts,
  hitRate: Figure,
  lift: Figure,
  /** Minutes of people per find. */
  costPerFind: PlainFigure,
});

/** Precision of an instruction or of a finding code, with its lift over chance. */
export const PrecisionFigures = z.object({ key: z.string(), ...Counts, precision: Figure, lift: Figure });

export const StratumFigures = z.object({
  stratum: z.string(),
  /** Random rates that were in force, ascending. */
  rates: z.array(z.number()),
  declared: z.number(),
  drawn: z.number(),
  inspected: z.number(),
  finds: z.number(),
  /** Share of its declarations that violate, from the random picks alone. */
  violations: Figure,
  /** How many of as many random picks it should get for the overall rate to be known best (Neyman, with a floor). */
  advised: z.number(),
});

export const TierFigures = z.object({
  tier: z.string(),
  declared: z.number(),
  drawn: z.number(),
  /** The least random rate of the tier; above zero by law of the house. */
  leastRate: z.number(),
});

export const SiteFigures = z.object({ customsCode: z.string(), declared: z.number(), ...Counts });

/**
 * The figures of targeting over days of China, both included (rules.md §8.2, duties.md S19). Declarations count on the day of their
 * entry number, inspections on the day they were reported.
 */
export const Figures = z.object({
  customs: z.string(),
  from: z.string(),
  to: z.string(),
  declared: z.number(),
  /** 布控率: selected by instruction, findings, chance or top-up, of all declared. */
  selected: Figure,
  /** 查验率: inspected, whoever sent them, of all declared. */
  inspected: Figure,
  sources: z.array(SourceFigures),
  compliance: z.object({
    /** Share of all declarations that violate, from the random picks alone. */
    violations: Figure,
    /** How many declarations that makes. */
    total: Figure,
    /** Dutiable value of violating goods in yuan (Horvitz–Thompson). */
    value: Figure,
    strata: z.array(StratumFigures),
  }),
  /** Of what violates, how much targeting found; the rest estimated from random picks that targeting had not chosen. */
  recall: Figure,
  shareOfFindsByRandom: Figure,
  /** Inspections that an officer chose at discretion. */
  discretion: Figure,
  /** Inspected parcels that were chosen by risk and violate. */
  foundByRisk: Figure,
  instructions: z.array(PrecisionFigures),
  codes: z.array(PrecisionFigures),
  /** Minutes from pick to result: the median and what nine in ten stay under. */
  waiting: z.object({ median: PlainFigure, p90: PlainFigure }),
  costPerFind: PlainFigure,
  /** What supervisors changed of draws and picks, each confirmed by a second one. */
  overrides: PlainFigure,
  sites: z.array(SiteFigures),
  tiers: z.array(TierFigures),
});
export type Figures = z.infer<typeof Figures>;
export type SourceFigures = z.infer<typeof SourceFigures>;
export type PrecisionFigures = z.infer<typeof PrecisionFigures>;
export type StratumFigures = z.infer<typeof StratumFigures>;
