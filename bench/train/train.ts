import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readReferenceFile } from '../../infra/commands/screen/read-reference-file.ts';
import { seededRandom } from '../../infra/local/sample/random.ts';
import { limitsAt } from '../../shared/domain/quota/limits-at.ts';
import { compileReference } from '../../shared/domain/reference/compile-reference.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import type { BoostedModel } from '../../shared/domain/typology/boosted.ts';
import { SIGNALS } from '../../shared/domain/typology/catalogue.ts';
import { readTraces } from '../../shared/wire/table/traces-codec.ts';
import { boost, type Lesson } from './boost.ts';
import { casesOf } from './cases.ts';
import { leftOut } from './left-out.ts';
import { labelsOf } from './truth.ts';

/*
 * Trains the model of the look back (functions/lookback/ring-model.json):
 *   npm run screen -- … --traces traces.jsonl.gz
 *   npm run train -- --traces traces.jsonl.gz --truth truth.jsonl.gz --reference reference.json.gz --out functions/lookback/ring-model.json
 *   npx biome format --write functions/lookback/ring-model.json
 * The labelled set counts as it is, and as often as `STAGES` with further rings bent into its honest parcels.
 * With `--left-out` it prints how well models judge merchants and rings that they were not trained on.
 */

const USAGE = 'usage: npm run train -- --traces FILE --truth FILE --reference FILE [--out FILE] [--left-out]';
const SEED = 20_261_124;
const STAGES = 16;
/** Whose limits count. */
const LAST_DAY = '20261112';
/** Two questions a tree: evidence adds up, and no rare mixture of signals of a few rings is learnt by heart. */
const MANNER = { trees: 400, depth: 2, rate: 0.15, leastWorth: 1, ridge: 1, columnShare: 0.4, caseShare: 0.8 };
const USUAL = 0.95;

const options = {
  traces: { type: 'string' },
  truth: { type: 'string' },
  reference: { type: 'string' },
  out: { type: 'string' },
  'left-out': { type: 'boolean', default: false },
} as const;
const { values } = parseArgs({ options });
if (
  values.traces === undefined ||
  values.truth === undefined ||
  values.reference === undefined ||
  (values.out === undefined && !values['left-out'])
) {
  console.error(USAGE);
  process.exit(2);
}

const { traces, isWhole } = readTraces(readFileSync(values.traces));
if (!isWhole) throw new Error(`${values.traces} holds lines that are no traces`);
const labels = labelsOf(values.truth);
const violations = new Set([...labels].flatMap(([parcel, { isGuilty }]) => (isGuilty ? [parcel] : [])));
const file = readReferenceFile(values.reference);
if (typeof file === 'string') throw new Error(file);
const reference = compileReference(file.reference, file.version);
const limits = limitsAt(LAST_DAY, defaultPolicy, reference) ?? fail('the policy states no limits');
const cases = casesOf({ traces, violations, reference, limits }, STAGES, SEED);

if (values.out !== undefined) {
  const model = artefact();
  writeFileSync(values.out, `${JSON.stringify(model)}\n`);
  console.error(
    `${model.version}: ${model.trees.length} trees over ${SIGNALS.length} signals, ${cases.parcels.length} cases`,
  );
}
if (values['left-out']) for (const line of leftOut(cases, traces, labels, train)) console.log(line);

function train(lesson: Lesson): Pick<BoostedModel, 'base' | 'trees' | 'signals'> {
  return { ...boost(lesson, MANNER, seededRandom(SEED)), signals: SIGNALS.map(({ name }) => name) };
}

function artefact(): BoostedModel {
  const { base, trees, signals } = train(cases.lesson);
  const digest = createHash('sha256').update(JSON.stringify(trees)).digest('hex').slice(0, 8);
  return {
    version: `rings-${digest}`,
    trainedOn: `data/traffic (seed 8, 16,000 parcels, ${violations.size} violations) and ${STAGES} stages with injected rings`,
    signals,
    base,
    usual: usualFigures(cases.figures.filter((_, at) => !violations.has(cases.parcels[at] ?? ''))),
    trees,
  };
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
