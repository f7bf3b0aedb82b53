import { RULES } from '../../shared/domain/reconcile/rules.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { score } from '../../shared/domain/score/score.ts';
import { type BoostedModel, opinionOf, probability } from '../../shared/domain/typology/boosted.ts';
import { lookScore } from '../../shared/domain/typology/look-score.ts';
import type { Trace } from '../../shared/model/trace.ts';
import { type Cases, lessonOf } from './cases.ts';
import { foldsOf } from './folds.ts';
import { averagePrecision, exceededBy, shareOf } from './measures.ts';
import type { Label } from './truth.ts';

/** A parcel of the labelled set, judged by a model that saw neither its merchant nor its ring. `score` is the verdict's, rules heard. */
interface Judged extends Label {
  readonly fold: number;
  readonly chance: number;
  readonly score: number;
  readonly isFlagged: boolean;
  readonly isRed: boolean;
}

type Train = (lesson: Cases['lesson']) => Pick<BoostedModel, 'base' | 'trees' | 'signals'>;

const FOLDS = 5;
const ONE_PERCENT = 0.01;

/** The labelled set in folds, each judged by a model trained on the cases of all other merchants and rings: lines to print. */
export function leftOut(
  cases: Cases,
  traces: readonly Trace[],
  labels: ReadonlyMap<string, Label>,
  train: Train,
): string[] {
  const labelled = traces.flatMap((trace) => {
    const label = labels.get(trace.parcel);
    return label === undefined ? [] : [{ trace, label }];
  });
  const numbers = foldsOf(
    labelled.map(({ trace, label }) => ({ merchant: trace.firms.merchant, ring: label.ring })),
    FOLDS,
  );
  const foldOf = new Map<string, number>(labelled.map(({ trace }, at) => [trace.parcel, numbers[at] ?? 0]));
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    console.error(`fold ${fold + 1} of ${FOLDS}`);
    return train(lessonOf(cases.lesson, (at) => foldOf.get(cases.parcels[at] ?? '') !== fold));
  });
  const judged = traces.flatMap((trace, at): Judged[] => {
    const [label, fold] = [labels.get(trace.parcel), foldOf.get(trace.parcel) ?? 0];
    const model = models[fold];
    if (label === undefined || model === undefined) return [];
    const { logOdds } = opinionOf(
      model,
      cases.lesson.columns.map((column) => column[at] ?? 0),
    );
    return [{ ...label, fold, ...verdictOf(trace, probability(logOdds)) }];
  });
  return report(judged);
}

function verdictOf({ codes }: Trace, chance: number): Pick<Judged, 'chance' | 'score' | 'isFlagged' | 'isRed'> {
  const { lanes, lookback } = defaultPolicy;
  const found = codes.map((code) => ({
    code,
    severity: RULES.find((rule) => rule.code === code)?.severity ?? 'unexplained',
  }));
  return {
    chance,
    score: Math.max(score(found, defaultPolicy), lookScore(chance, defaultPolicy)),
    isFlagged: codes.length > 0 || chance >= lookback.yellowFrom,
    isRed: codes.some((code) => lanes.byCode[code] === 'red') || chance >= lookback.redFrom,
  };
}

function report(judged: readonly Judged[]): string[] {
  const folds = [...Map.groupBy(judged, ({ fold }) => fold).values()];
  const patterns = [...new Set(judged.flatMap((one) => (one.isGuilty ? one.patterns : [])))].toSorted(byNumber);
  const row = ({ name, of, isBad = false }: Measure) => {
    const each = folds.map(of).filter((value) => !Number.isNaN(value));
    const mean = each.reduce((sum, value) => sum + value, 0) / each.length;
    return [name, of(judged), mean, isBad ? Math.max(...each) : Math.min(...each)] as const;
  };
  return [
    `${'left out merchant by merchant and ring by ring'.padEnd(52)}     all   folds   worst`,
    ...MEASURES.map(row).map(([name, ...values]) => `${name.padEnd(52)}${values.map(percent).join('')}`),
    ...patterns.map((pattern) => {
      const own = judged.filter((one) => one.isGuilty && one.patterns.includes(pattern));
      return `${`${pattern} flagged, of ${own.length}`.padEnd(52)}${percent(shareOf(own, isFlagged))}`;
    }),
  ];
}

interface Measure {
  readonly name: string;
  readonly of: (judged: readonly Judged[]) => number;
  /** Less is better. */
  readonly isBad?: boolean;
}

const MEASURES: readonly Measure[] = [
  { name: 'average precision of the verdicts’ score', of: averagePrecision },
  {
    name: 'average precision of the model alone',
    of: (judged) => averagePrecision(judged.map(({ chance, isGuilty }) => ({ score: chance, isGuilty }))),
  },
  { name: 'violations that exceed 99 in 100 honest, by score', of: (judged) => recall(judged, (one) => one.score) },
  { name: 'the same by the model alone', of: (judged) => recall(judged, (one) => one.chance) },
  { name: 'violations flagged', of: (judged) => shareOf(judged.filter(isGuilty), isFlagged) },
  {
    name: 'of careful rings',
    of: (judged) =>
      shareOf(
        judged.filter(({ isCareful }) => isCareful),
        isFlagged,
      ),
  },
  { name: 'honest flagged', of: (judged) => shareOf(judged.filter(isHonest), isFlagged), isBad: true },
  {
    name: 'benign slips flagged',
    of: (judged) =>
      shareOf(
        judged.filter(({ isBenignSlip }) => isBenignSlip),
        isFlagged,
      ),
    isBad: true,
  },
  {
    name: 'precision of red',
    of: (judged) =>
      shareOf(
        judged.filter(({ isRed }) => isRed),
        isGuilty,
      ),
  },
];

function recall(judged: readonly Judged[], by: (one: Judged) => number): number {
  const most = exceededBy(judged.filter(isHonest).map(by), ONE_PERCENT);
  return shareOf(judged.filter(isGuilty), (one) => by(one) > most);
}

function isGuilty(one: Judged): boolean {
  return one.isGuilty;
}

function isHonest(one: Judged): boolean {
  return one.isHonest;
}

function isFlagged(one: Judged): boolean {
  return one.isFlagged;
}

function byNumber(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1));
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(8);
}
