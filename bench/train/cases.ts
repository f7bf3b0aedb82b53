import { type Random, seededRandom } from '../../infra/local/sample/random.ts';
import { SIGNALS } from '../../shared/domain/typology/catalogue.ts';
import { type Scene, sceneOf } from '../../shared/domain/typology/scene.ts';
import type { ReferenceIndex } from '../../shared/model/reference-index.ts';
import type { Trace } from '../../shared/model/trace.ts';
import type { Lesson } from './boost.ts';
import { injectRings } from './inject-rings.ts';

/** All that a model may learn from, case by case: the parcels of the labelled set first, as they are, then those of the stages. */
export interface Cases {
  readonly parcels: readonly string[];
  readonly lesson: Lesson;
  /** The figures of the labelled set, parcel by parcel. */
  readonly figures: readonly (readonly number[])[];
}

export interface Labelled {
  readonly traces: readonly Trace[];
  readonly violations: ReadonlySet<string>;
  readonly reference: Pick<ReferenceIndex, 'goods'>;
  readonly limits: { readonly singleFen: number; readonly annualFen: number };
}

/** Of these more is not always worse. */
const FREE = ['value', 'compound-share'];
/** Of the honest parcels of a stage one in so many is learnt, and counts for all of them. */
const ONE_IN = 6;

/** Stage `n` is made by the seed `seed + n`. */
export function casesOf({ traces, violations, reference, limits }: Labelled, stages: number, seed: number): Cases {
  const parcels: string[] = [];
  const columns: number[][] = SIGNALS.map(() => []);
  const guilty: number[] = [];
  const worth: number[] = [];
  const scene = sceneOf(traces, reference, limits);
  const figures = traces.map((trace) => learn(trace, scene, violations, 1));
  for (let stage = 1; stage <= stages; stage += 1) {
    const random = seededRandom(seed + stage);
    const injected = injectRings(traces, violations, random, limits.singleFen);
    const there = sceneOf(injected.traces, reference, limits);
    for (const trace of injected.traces) learnSome(trace, there, injected.guilty, random);
    console.error(`stage ${stage}: ${injected.guilty.size} guilty of ${injected.traces.length}`);
  }
  return {
    parcels,
    figures,
    lesson: {
      columns: columns.map((column) => Float32Array.from(column)),
      guilty: Uint8Array.from(guilty),
      worth: Float32Array.from(worth),
      rising: SIGNALS.map(({ name }) => !FREE.includes(name)),
    },
  };

  function learnSome(trace: Trace, there: Scene, accused: ReadonlySet<string>, random: Random): void {
    if (accused.has(trace.parcel)) learn(trace, there, accused, 1);
    else if (random.chance(1 / ONE_IN)) learn(trace, there, accused, ONE_IN);
  }

  function learn(trace: Trace, there: Scene, accused: ReadonlySet<string>, each: number): number[] {
    const readings = SIGNALS.map((signal) => signal.of(trace, there));
    for (const [at, { weight }] of readings.entries()) columns[at]?.push(weight);
    parcels.push(trace.parcel);
    guilty.push(accused.has(trace.parcel) ? 1 : 0);
    worth.push(each);
    return readings.map(({ figure }) => figure);
  }
}

/** The cases that `isTaken` names, by their place. */
export function lessonOf({ columns, guilty, worth, rising }: Lesson, isTaken: (at: number) => boolean): Lesson {
  const places = Array.from(guilty, (_, at) => at).filter(isTaken);
  return {
    columns: columns.map((column) => Float32Array.from(places, (at) => column[at] ?? 0)),
    guilty: Uint8Array.from(places, (at) => guilty[at] ?? 0),
    worth: Float32Array.from(places, (at) => worth[at] ?? 0),
    rising,
  };
}
