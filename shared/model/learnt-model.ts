import * as z from 'zod';

const Cross = z.array(z.string()).readonly();

/** What a learner looks at (shared/domain/learn/plan.ts says what each member is for). */
const StoredPlan = z
  .object({
    name: z.string(),
    seed: z.number(),
    bits: z.number(),
    key: z.string(),
    keys: z.number(),
    usualShare: z.number(),
    bands: z.array(z.object({ name: z.string(), of: z.string(), steps: z.number() })).readonly(),
    linear: z.array(Cross).readonly(),
    counted: z.array(Cross).readonly(),
    given: z.string().optional(),
    pace: z.object({ linear: z.number(), counts: z.number(), blend: z.number(), presumed: z.number() }).optional(),
  })
  .readonly();

/* A model has some hundred thousand numbers, and decisions wait while it is read: they are looked at in one go, not by a schema each. */

const Numbers = z.custom<number[]>(areNumbers);

function areNumbers(values: unknown): boolean {
  return Array.isArray(values) && values.every(Number.isFinite);
}

function rowsOf<Row extends readonly number[]>(length: Row['length']) {
  return z.custom<readonly Row[]>(
    (rows) => Array.isArray(rows) && rows.every((row) => areNumbers(row) && row.length === length),
  );
}

const Rows3 = rowsOf<readonly [number, number, number]>(3);
const Mixed = z.object({ weights: z.array(z.number()).readonly(), squares: z.array(z.number()).readonly() });

/** What a learner learnt (shared/domain/learn/artefact.ts). */
const StoredArtefact = z.object({
  version: z.number(),
  plan: StoredPlan,
  usual: z.tuple([z.number(), z.number()]).readonly(),
  linear: Rows3,
  counts: Rows3,
  counted: Mixed,
  keys: rowsOf<readonly [number, number, number, number]>(4),
  blends: z.array(Mixed).readonly(),
});

/** What was foretold of an inspection before its result was known. */
export const Foretold = z.object({
  pickId: z.string(),
  /** Chance of a find in (0, 1), and how many parcels of the stream the inspection stands for. */
  score: z.number(),
  weight: z.number(),
  isFind: z.boolean(),
});
export type Foretold = z.infer<typeof Foretold>;

/** How the parcels of a day spread: counts by band of the model’s score, and by value of a few facts (hashed into as many places). */
export const DaySpread = z.object({
  day: z.string(),
  parcels: z.number(),
  by: z.record(z.string(), z.array(z.number())),
});
export type DaySpread = z.infer<typeof DaySpread>;

/** Why the model that speaks speaks. */
export const Promotion = z.object({
  /** ISO instant. */
  at: z.string(),
  plan: z.string(),
  over: z.string(),
  /** `better` by the results of both, or `policy`, where a supervisor named the plan. */
  by: z.enum(['better', 'policy']),
  cases: z.number(),
  /** Mean loss (negative log-likelihood) of both over the cases, weighted. */
  loss: z.number(),
  otherLoss: z.number(),
});
export type Promotion = z.infer<typeof Promotion>;

/** A learnt model as it is kept: what it knows, what it has heard, and how well it foretold. */
export const LearntState = z.object({
  version: z.literal(1),
  artefact: StoredArtefact,
  learnt: z.object({ results: z.number(), finds: z.number() }),
  /** By day of the report (China): numbers of the picks whose results were heard, sorted. Only of the newest days. */
  heard: z.array(z.object({ day: z.string(), picks: Numbers })),
  /** The newest, in the order in which they were heard. */
  foretold: z.array(Foretold),
  /** The newest days, in order. */
  spreads: z.array(DaySpread),
  /** Newest last. */
  promotions: z.array(Promotion),
});
export type LearntState = z.infer<typeof LearntState>;
