import * as z from 'zod';
import { ParcelFacts } from './parcel-facts.ts';

/** Standing 预定式, for one shipment 即决式, by chance 随机式, or of a campaign such as 双十一 (rules.md §8.2, unconfirmed names). */
export const InstructionKind = z.enum(['standing', 'one-off', 'random', 'campaign']);
export type InstructionKind = z.infer<typeof InstructionKind>;

/** 总署 or 直属关: an instruction of a district holds there only. */
export const InstructionLevel = z.enum(['national', 'district']);

export const InspectionKind = z.enum(['document', 'machine', 'physical', 'laboratory', 'ipr', 'quarantine']);
export type InspectionKind = z.infer<typeof InspectionKind>;

/**
 * One cell of a decision table. `in` and `not-in` compare whole values, `starts-with` beginnings (tariff chapters), `contains` parts of
 * texts, `from` and `to` numbers and days, both ends included. A list fact holds when any of its values does (`not-in`: none).
 */
export const Cell = z.object({
  fact: z.enum(Object.keys(ParcelFacts.shape) as (keyof typeof ParcelFacts.shape)[]), // Object.keys forgets the names that the shape has
  op: z.enum(['in', 'not-in', 'starts-with', 'contains', 'from', 'to']),
  values: z.array(z.string()),
});
export type Cell = z.infer<typeof Cell>;

/** What a parcel that matches is in for. `probability` in (0, 1]; the lane is `green` where only the inspection is wanted. */
export const InstructionEffect = z.object({
  lane: z.enum(['green', 'yellow', 'red']),
  probability: z.number(),
  inspection: InspectionKind,
});
export type InstructionEffect = z.infer<typeof InstructionEffect>;

/** More than any has: it is a key of the table. */
const ID_AT_MOST = 32;

/**
 * A targeting instruction 布控指令 as people write it. It matches a parcel when all cells of any row hold and the CEL condition, where
 * there is one, is true; no rows at all hold for every parcel.
 */
export const InstructionText = z.object({
  /** `<district or 0000>-<year>-<running number>`. */
  id: z.string().max(ID_AT_MOST, {
    error: `编号至多 ${ID_AT_MOST} 字符 An id has at most ${ID_AT_MOST} characters: give the one that was exported.`,
  }),
  title: z.object({ zh: z.string(), en: z.string() }),
  kind: InstructionKind,
  level: InstructionLevel,
  /** The district of a district instruction; `0000` for a national one. */
  customsCode: z.string(),
  legalBasis: z.string(),
  /** Days of China, both included. */
  from: z.string(),
  until: z.string(),
  rows: z.array(z.array(Cell)),
  /** A CEL expression over the facts; null for none. */
  condition: z.string().nullable(),
  effect: InstructionEffect,
  /** How many parcels it may send to inspection in all; null for no end. */
  hitCap: z.number().nullable(),
  /** Share of finds among inspections under which it expires, once enough were made (policy). */
  precisionFloor: z.number(),
  /** What inspectors are asked to report, as a short code. */
  feedbackCode: z.string(),
  campaign: z.string().nullable(),
});
export type InstructionText = z.infer<typeof InstructionText>;

export const InstructionState = z.enum(['draft', 'submitted', 'published', 'expired', 'withdrawn']);
export type InstructionState = z.infer<typeof InstructionState>;

/** What trying an instruction on past days said, for whoever approves. Shares with their Wilson interval at 95 %. */
export const InstructionReplay = z.object({
  days: z.number(),
  parcels: z.number(),
  matched: z.number(),
  /** Matched parcels whose lane or selection would have been another, and a few of them. */
  flips: z.number(),
  examples: z.array(z.string()),
  /** Inspections a day that it adds, against the slots a day of the sites it touches. */
  addedPerDay: z.number(),
  slotsPerDay: z.number(),
  /** Matched parcels that were inspected, the finds among them, and the finds a day to expect. */
  inspected: z.number(),
  finds: z.number(),
  expectedFindsPerDay: z.object({ value: z.number(), from: z.number(), to: z.number() }),
  at: z.string(),
  /** The text that was tried: a later one must be tried again. */
  digest: z.string(),
});
export type InstructionReplay = z.infer<typeof InstructionReplay>;

/** An instruction with its life. Every write makes a new version; the former ones stay readable. */
export const Instruction = z.object({
  text: InstructionText,
  version: z.number(),
  state: InstructionState,
  author: z.string(),
  /** The other person; null until approved. */
  approver: z.string().nullable(),
  replay: InstructionReplay.nullable(),
  /** Why it stands as it does, in words of whoever changed it. */
  reason: z.string(),
  changedBy: z.string(),
  changedAt: z.string(),
});
export type Instruction = z.infer<typeof Instruction>;

/** What is in force: texts by id, with the version of each, under one version. */
export const InstructionSet = z.object({
  version: z.string(),
  instructions: z.array(z.object({ version: z.number(), text: InstructionText })),
});
export type InstructionSet = z.infer<typeof InstructionSet>;

/** A match as the verdict keeps it: `drawn` says whether its probability hit (always true at 1). */
export const InstructionHit = z.object({
  id: z.string(),
  version: z.number(),
  lane: z.enum(['green', 'yellow', 'red']),
  probability: z.number(),
  drawn: z.boolean(),
  inspection: InspectionKind,
});
export type InstructionHit = z.infer<typeof InstructionHit>;
