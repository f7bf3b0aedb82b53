import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { readReferenceFile } from '../../infra/commands/screen/read-reference-file.ts';
import { seededRandom } from '../../infra/local/sample/random.ts';
import { limitsAt } from '../../shared/domain/quota/limits-at.ts';
import { compileReference } from '../../shared/domain/reference/compile-reference.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import type { BoostedModel } from '../../shared/domain/typology/boosted.ts';
import { SIGNALS } from '../../shared/domain/typology/catalogue.ts';
import { sceneOf } from '../../shared/domain/typology/scene.ts';
import type { Trace } from '../../shared/model/trace.ts';
import { readTraces } from '../../shared/wire/table/traces-codec.ts';
import { linesOf } from '../lines-of.ts';
import { boost, type Lesson } from './boost.ts';
import { injectRings } from './inject-rings.ts';

/*
 * Trains the model of the look back (functions/lookback/ring-model.json):
 *   npm run screen -- … --traces traces.jsonl.gz
 *   npm run train -- --traces traces.jsonl.gz --truth truth.jsonl.gz --reference reference.json.gz --out functions/lookback/ring-model.json
 *   npx biome format --write functions/lookback/ring-model.json
 * The labelled set counts as it is, and as often as `STAGES` with further rings bent into its honest parcels.
 */

const USAGE = 'usage: npm run train -- --traces FILE --truth FILE --reference FILE --out FILE';
const SEED = 20_261_124;
const STAGES = 12;
const WORTH_OF_THE_REAL = 1;
/** Whose limits count. */
const LAST_DAY = '20261112';
/** Of these more is not always worse. */
const FREE = ['value', 'compound-share'];
const MANNER = { trees: 360, depth: 4, rate: 0.08, leastWorth: 3, ridge: 5, columnShare: 0.4, caseShare: 0.8 };
const USUAL = 0.95;

const Label = z.looseObject({ ebpCode: z.string(), orderNo: z.string(), label: z.string() });

const options = {
  traces: { type: 'string' },
  truth: { type: 'string' },
  reference: { type: 'string' },
  out: { type: 'string' },
} as const;
const { values } = parseArgs({ options });
if (
  values.traces === undefined ||
  values.truth === undefined ||
  values.reference === undefined ||
  values.out === undefined
) {
  console.error(USAGE);
  process.exit(2);
}

const { traces, isWhole } = readTraces(readFileSync(values.traces));
if (!isWhole) throw new Error(`${values.traces} holds lines that are no traces`);
const labels = linesOf(values.truth).map((line) => Label.parse(line));
const violations = new Set(
  labels.filter(({ label }) => label === 'violation').map(({ ebpCode, orderNo }) => `${ebpCode}/${orderNo}`),
);
const file = readReferenceFile(values.reference);
if (typeof file === 'string') throw new Error(file);
const reference = compileReference(file.reference, file.version);

const columns: number[][] = SIGNALS.map(() => []);
const guilty: number[] = [];
const worth: number[] = [];
const limits = limitsAt(LAST_DAY, defaultPolicy, reference) ?? fail('the policy states no limits');
const usual = usualFigures(
  learn(traces, violations, WORTH_OF_THE_REAL).filter((_, at) => !violations.has(traces[at]?.parcel ?? '')),
);
for (let stage = 1; stage <= STAGES; stage += 1) {
  const injected = injectRings(traces, violations, seededRandom(SEED + stage), limits.singleFen);
  learn(injected.traces, injected.guilty, 1);
  console.error(`stage ${stage}: ${injected.guilty.size} guilty of ${injected.traces.length}`);
}
const lesson: Lesson = {
  columns: columns.map((column) => Float32Array.from(column)),
  guilty: Uint8Array.from(guilty),
  worth: Float32Array.from(worth),
  rising: SIGNALS.map(({ name }) => !FREE.includes(name)),
};
const { base, trees } = boost(lesson, MANNER, seededRandom(SEED));
const digest = createHash('sha256').update(JSON.stringify(trees)).digest('hex').slice(0, 8);
const model: BoostedModel = {
  version: `rings-${digest}`,
  trainedOn: `data/traffic (seed 8, 16,000 parcels, ${violations.size} violations) and ${STAGES} stages with injected rings`,
  signals: SIGNALS.map(({ name }) => name),
  base,
  usual,
  trees,
};
writeFileSync(values.out, `${JSON.stringify(model)}\n`);
console.error(`${model.version}: ${trees.length} trees over ${SIGNALS.length} signals, ${guilty.length} cases`);

/** Adds the cases of one world to the lesson; answers the figures of each. */
function learn(world: readonly Trace[], accused: ReadonlySet<string>, each: number): number[][] {
  const scene = sceneOf(world, reference, limits);
  return world.map((trace) => {
    const readings = SIGNALS.map((signal) => signal.of(trace, scene));
    for (const [at, { weight }] of readings.entries()) columns[at]?.push(weight);
    guilty.push(accused.has(trace.parcel) ? 1 : 0);
    worth.push(each);
    return readings.map(({ figure }) => figure);
  });
}

/** What 95 in 100 honest parcels do not exceed, signal by signal. */
function usualFigures(honest: readonly (readonly number[])[]): number[] {
  return SIGNALS.map((_, at) => {
    const figures = honest.map((figuresOfOne) => figuresOfOne[at] ?? 0).toSorted((a, b) => a - b);
    return Number((figures[Math.floor(figures.length * USUAL)] ?? 0).toPrecision(3));
  });
}

function fail(reason: string): never {
  throw new Error(reason);
}
