/** What is known of a case: words of a closed list as text, amounts as numbers. What is absent counts as a value of its own. */
export type Features = Readonly<Record<string, string | number | undefined>>;

/** An amount told by its order of magnitude: `steps` bands for every factor of e. Zero and less are one band. */
export interface Band {
  readonly name: string;
  readonly of: string;
  readonly steps: number;
}

/** Names of features or bands whose values are taken together; a single one stands alone. Their order means nothing. */
export type Cross = readonly string[];

/** The sizes of steps: of the linear part, of the weights of the counts, and of the blend; and how many usual cases a slot presumes. */
export interface Pace {
  readonly linear: number;
  readonly counts: number;
  readonly blend: number;
  readonly presumed: number;
}

/** Found on `data/targeting` (tens of thousands of results). */
export const USUAL_PACE: Pace = { linear: 0.05, counts: 0.01, blend: 0.02, presumed: 16 };

/** What a learner looks at. The plan is part of its artefact: a model is never read with another plan than it was trained with. */
export interface Plan {
  readonly name: string;
  /** Moves every value to another slot: two learners with the same plan and cases are equal, bit for bit. */
  readonly seed: number;
  /** Tables have 2^bits slots, from 8 to 24. Values that share a slot are not told apart. */
  readonly bits: number;
  /** The feature that says when the very same goods come again. */
  readonly key: string;
  /** So many keys are remembered; the one that was seen longest ago goes first. */
  readonly keys: number;
  /** The share of hits to presume before anything is known. */
  readonly usualShare: number;
  readonly bands: readonly Band[];
  /** What the linear part weighs: it generalises to goods that never came before. */
  readonly linear: readonly Cross[];
  /** What is counted: each a running share of hits. */
  readonly counted: readonly Cross[];
  /** The amount, if any, that is somebody else's opinion: a share of hits from 0 to 1. It is heard beside the parts. */
  readonly given?: string | undefined;
  /** How fast is learnt; absent for a stream of many results. */
  readonly pace?: Pace | undefined;
}

const BITS = { least: 8, most: 24 } as const;

/** Throws when a plan cannot be carried out: a fault of the program, never of a case. */
export function checkedPlan(plan: Plan): Plan {
  const { bits, keys, usualShare, linear, counted, bands, pace = USUAL_PACE } = plan;
  if (!Number.isInteger(bits) || bits < BITS.least || bits > BITS.most) throw new Error(`bits ${bits} is not in 8..24`);
  if (!Number.isInteger(keys) || keys < 1) throw new Error(`keys ${keys} is no count`);
  if (!(usualShare > 0 && usualShare < 1)) throw new Error(`usualShare ${usualShare} is not between 0 and 1`);
  if ([...linear, ...counted].some(({ length }) => length === 0)) throw new Error('a cross names no feature');
  if (Object.values(pace).some((size) => !(size > 0))) throw new Error('a pace stands still');
  if (bands.some(({ steps }) => !(steps > 0))) throw new Error('a band has no steps');
  return plan;
}
