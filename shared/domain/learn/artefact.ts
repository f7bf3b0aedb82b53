import type { KnownKeys, Level } from './known-keys.ts';
import { type Learner, newLearner } from './learner.ts';
import type { Mixer } from './mixer.ts';
import type { Plan } from './plan.ts';

/** The layout of an artefact and the rates that made it. Another number is another model: it is refused, not guessed at. */
export const ARTEFACT_VERSION = 1;

/** A learner as plain data, fit for JSON: what was learnt, sparse, with the plan that it was learnt by. */
export interface Artefact {
  readonly version: number;
  readonly plan: Plan;
  /** Total and hits over all cases. */
  readonly usual: readonly [number, number];
  /** Slot, pull and squares of every slot that learnt something. */
  readonly linear: readonly (readonly [number, number, number])[];
  /** Slot, total and hits of every slot that saw something. */
  readonly counts: readonly (readonly [number, number, number])[];
  readonly counted: MixerData;
  /** Key, seen, total and hits, the key seen longest ago first. */
  readonly keys: readonly (readonly [number, number, number, number])[];
  /** By level of acquaintance. */
  readonly blends: readonly MixerData[];
}

interface MixerData {
  readonly weights: readonly number[];
  readonly squares: readonly number[];
}

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];

export function artefactOf({ plan, usual, linear, counts, counted, keys, blends }: Learner): Artefact {
  return {
    version: ARTEFACT_VERSION,
    plan,
    usual: [usual.total[0] ?? 0, usual.hits[0] ?? 0],
    linear: sparse(linear.pull, linear.squares),
    counts: sparse(counts.total, counts.hits),
    counted: dataOf(counted),
    keys: [...keys].map(([key, { seen, total, hits }]) => [key, seen, total, hits]),
    blends: LEVELS.map((level) => dataOf(blends[level])),
  };
}

/** The learner of an artefact: it scores and goes on learning exactly as the one that was written. Throws when it is damaged. */
export function learnerOf(artefact: Artefact): Learner {
  const { version, plan, usual, keys, blends } = artefact;
  if (version !== ARTEFACT_VERSION) throw new Error(`artefact version ${version} is not ${ARTEFACT_VERSION}`);
  const learner = newLearner(plan);
  fill(learner.usual.total, learner.usual.hits, [[0, ...usual]]);
  fill(learner.linear.pull, learner.linear.squares, artefact.linear);
  fill(learner.counts.total, learner.counts.hits, artefact.counts);
  restore(learner.counted, artefact.counted);
  remember(learner.keys, keys, plan.keys);
  if (blends.length !== LEVELS.length) throw new Error(`artefact has ${blends.length} blends, not ${LEVELS.length}`);
  for (const [at, level] of LEVELS.entries()) {
    const data = blends[at];
    if (data !== undefined) restore(learner.blends[level], data);
  }
  return learner;
}

function sparse(first: Float64Array, second: Float64Array): (readonly [number, number, number])[] {
  const rows: (readonly [number, number, number])[] = [];
  for (const [slot, value] of second.entries()) {
    const other = first[slot] ?? 0;
    if (value !== 0 || other !== 0) rows.push([slot, other, value]);
  }
  return rows;
}

function fill(first: Float64Array, second: Float64Array, rows: Artefact['linear']): void {
  for (const [slot, one, other] of rows) {
    if (!Number.isInteger(slot) || slot < 0 || slot >= first.length) throw new Error(`artefact names slot ${slot}`);
    first[slot] = finite(one);
    second[slot] = atLeastZero(other);
  }
}

function remember(known: KnownKeys, keys: Artefact['keys'], most: number): void {
  if (keys.length > most) throw new Error(`artefact remembers ${keys.length} keys, more than ${most}`);
  for (const [key, seen, total, hits] of keys)
    known.set(finite(key), { seen: atLeastZero(seen), total: atLeastZero(total), hits: atLeastZero(hits) });
}

function dataOf({ weights, squares }: Mixer): MixerData {
  return { weights: [...weights], squares: [...squares] };
}

function restore(mixer: Mixer, { weights, squares }: MixerData): void {
  if (weights.length !== mixer.weights.length || squares.length !== mixer.squares.length)
    throw new Error(`artefact has ${weights.length} weights where the plan has ${mixer.weights.length}`);
  mixer.weights.set(weights.map(finite));
  mixer.squares.set(squares.map(atLeastZero));
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`artefact holds ${value} where a number stands`);
  return value;
}

function atLeastZero(value: number): number {
  if (!(finite(value) >= 0)) throw new Error(`artefact holds ${value} where a count stands`);
  return value;
}
