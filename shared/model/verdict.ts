import * as z from 'zod';
import { Finding, Lane } from './finding.ts';
import { InstructionHit } from './instruction.ts';
import { MarkUse } from './mark-use.ts';

/** The version of the model where none was learnt: the score alone speaks, by the weights of the policy. */
export const WEIGHTS = 'weights';

/** The versions of everything that spoke in a verdict: the same inputs under the same versions give the same bytes. */
export const Versions = z.object({
  rules: z.string(),
  rights: z.string(),
  policy: z.string(),
  /** The learnt model; `weights` where none was in force: scores then come from the policy's weights alone. */
  model: z.string(),
  /** The set of targeting instructions; absent where none was in force. */
  instructions: z.string().optional(),
  /** The plan of its site at the parcel's first verdict; absent where there was none. */
  plan: z.string().optional(),
});
export type Versions = z.infer<typeof Versions>;

/** Why a parcel is inspected, in the order in which slots are given (rules.md §8.3): an instruction, its own findings, chance, or a slot that was left. */
export const SelectionReason = z.enum(['instruction', 'targeted', 'random', 'top-up']);
export type SelectionReason = z.infer<typeof SelectionReason>;

/**
 * How the parcel fared in the random draw, selected or not (rules.md §8.5).
 * `probability` is the inclusion probability π in [0, 1]; `draw` the drawn fraction in [0, 1) as a decimal string of 12 digits.
 */
export const Selection = z.object({
  stratum: z.string(),
  probability: z.number(),
  draw: z.string(),
  selected: z.boolean(),
  /** Why the parcel is on its way to an inspector; null when it is not. */
  reason: SelectionReason.nullable(),
  /** The number that customs gave the declaration, whose draw this is; absent in verdicts from before there was one. */
  entryNo: z.string().optional(),
  /** Random rate of the stratum in [0, 1]; absent in verdicts from before it was kept apart from `probability`. */
  rate: z.number().optional(),
  /** Targeting instructions that matched; absent when none did. */
  instructions: z.array(InstructionHit).optional(),
  /** Score of the learnt model; absent where none was in force. */
  model: z.number().optional(),
  /** Score from which the plan of the first verdict tops up, null for none; absent where there was no plan. */
  topUpFrom: z.number().nullable().optional(),
});
export type Selection = z.infer<typeof Selection>;

/** A pure function of the dossier, its context and the versions; holds no time and nothing that depends on the order of arrival. */
export const Verdict = z.object({
  lane: Lane,
  score: z.number(),
  findings: z.array(Finding),
  /** Recorded rights that the goods use and may use (authorised, no longer in force): no findings, but said. Absent when there are none. */
  uses: z.array(MarkUse).optional(),
  selection: Selection,
  versions: Versions,
});
export type Verdict = z.infer<typeof Verdict>;
