import { stableNumber } from '../../notation/stable-hash.ts';
import type { Band, Cross, Features, Plan } from './plan.ts';

/** A case as a learner sees it: a slot per cross, in the order of the plan, and the number of its key. */
export interface Encoded {
  readonly linear: Int32Array;
  readonly counted: Int32Array;
  /** Undefined when the case has no key: then it is never recognised. */
  readonly key: number | undefined;
  /** The share that was given with the case; undefined where the plan names none or the case has none. */
  readonly given: number | undefined;
}

export type Encode = (features: Features) => Encoded;

/** Prepares the way from features to slots. Every value is hashed once; a cross adds its values' hashes, so that order means nothing. */
export function encodeBy(plan: Plan): Encode {
  const bands = new Map(plan.bands.map((band) => [band.name, band]));
  const names = [...new Set([...plan.linear, ...plan.counted].flat())];
  const parts = names.map((name) => ({ name, seed: stableNumber(name, plan.seed) | 0, band: bands.get(name) }));
  const at = new Map(names.map((name, place) => [name, place]));
  const placesOf = (crosses: readonly Cross[]) =>
    crosses.map((cross) => Int32Array.from(cross, (name) => at.get(name) ?? 0));
  const linear = placesOf(plan.linear);
  const counted = placesOf(plan.counted);
  const mask = 2 ** plan.bits - 1;
  return (features) => {
    const hashes = new Int32Array(parts.length);
    for (const [place, { name, seed, band }] of parts.entries())
      hashes[place] = stableNumber(valueText(features, name, band), seed) | 0;
    const key = valueText(features, plan.key, undefined);
    return {
      linear: slots(linear, hashes, mask),
      counted: slots(counted, hashes, mask),
      key: key === '' ? undefined : stableNumber(key, plan.seed),
      given: plan.given === undefined ? undefined : numberIn(features, plan.given),
    };
  };
}

/** The value of a feature or band as it is told apart: `''` when absent, the number of its band for an amount. */
export function valueText(features: Features, name: string, band: Band | undefined): string {
  const value = features[band?.of ?? name];
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return '';
  if (band === undefined || typeof value === 'string') return String(value);
  return value > 0 ? String(Math.round(Math.log(value) * band.steps)) : 'none';
}

function numberIn(features: Features, name: string): number | undefined {
  const value = features[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function slots(crosses: readonly Int32Array[], hashes: Int32Array, mask: number): Int32Array {
  const found = new Int32Array(crosses.length);
  for (let cross = 0; cross < crosses.length; cross += 1) {
    let sum = 0;
    for (const place of crosses[cross] ?? []) sum = (sum + (hashes[place] ?? 0)) | 0;
    found[cross] = stirred(sum) & mask;
  }
  return found;
}

/** The finaliser of MurmurHash3 (public domain, Austin Appleby): every bit of a sum reaches every bit of its slot. */
function stirred(number: number): number {
  const first = Math.imul(number ^ (number >>> 16), 0x85_eb_ca_6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2_b2_ae_35);
  return second ^ (second >>> 16);
}
