import type { Match } from '../../shared/domain/instructions/compile-instructions.ts';
import type { Bilingual } from '../../shared/model/finding.ts';
import type { ParcelFacts } from '../../shared/model/parcel-facts.ts';
import type { ShiftPlan } from '../../shared/model/shift-plan.ts';

/** The targeting instructions in force, fit to be asked for every parcel. */
export interface Instructions {
  readonly version: string;
  matches(facts: ParcelFacts, day: string): readonly Match[];
  /** Whether this version of the instruction is in force. */
  holds(id: string, version: number): boolean;
}

/** A model that learnt from inspections: chances of a find in [0, 1], and the few features that moved one. */
export interface LearntScorer {
  readonly version: string;
  score(facts: ParcelFacts): number;
  why(facts: ParcelFacts): Bilingual;
}

/** What people and the model want looked at just now; absent where nothing of it is in force, and then nothing is done for it. */
export interface Targeting {
  readonly instructions: Instructions | null;
  readonly model: LearntScorer | null;
  /** Tried in the model's shadow: its scores are kept and change nothing. */
  readonly challenger: LearntScorer | null;
  /** By site. */
  readonly plans: ReadonlyMap<string, ShiftPlan>;
}

export const NO_TARGETING: Targeting = { instructions: null, model: null, challenger: null, plans: new Map() };
