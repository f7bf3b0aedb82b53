import type { LearntState } from '../../../model/learnt-model.ts';
import type { ResultRecord } from '../../../model/result-record.ts';
import { after, chinaDay } from '../../../notation/china-time.ts';
import { stableNumber } from '../../../notation/stable-hash.ts';
import { artefactOf, learnerOf } from '../artefact.ts';
import { learn } from '../learn.ts';
import { newLearner } from '../learner.ts';
import type { Plan } from '../plan.ts';
import { scoreOf } from '../score-of.ts';
import { parcelFeatures } from './parcel-features.ts';
import { isFind, resultWeight } from './result-weight.ts';

const SEED = 3;
const DAY_MS = 86_400_000;
/** A result that is told later than this after its day is not learnt; a model that begins hears so many days at most. */
const DAYS_HEARD = 4;
const DAYS_AT_FIRST = 31;
const FORETOLD = 400;

/** A model that has heard nothing. */
export function newModel(plan: Plan): LearntState {
  return {
    version: 1,
    artefact: artefactOf(newLearner(plan)),
    learnt: { results: 0, finds: 0 },
    heard: [],
    foretold: [],
    spreads: [],
    promotions: [],
  };
}

/** The days (China) whose results the model may not have heard, as of `now`. */
export function daysToHear({ heard, learnt }: Pick<LearntState, 'heard' | 'learnt'>, now: string): string[] {
  const oldest = dayBefore(now, DAYS_AT_FIRST - 1);
  const usual = dayBefore(now, DAYS_HEARD - 1);
  const newest = heard.at(-1)?.day ?? usual;
  const from = learnt.results === 0 ? oldest : [usual, newest].toSorted()[0];
  return Array.from({ length: DAYS_AT_FIRST }, (_, at) => dayBefore(now, at))
    .filter((day) => day >= (from ?? usual))
    .toReversed();
}

/**
 * The model after the results that it had not heard, in the order of their reports; the same model when there are none. Whatever came
 * how often in whichever order, the same results make the same model; one that comes after later ones were heard is learnt after them.
 * A parcel that could not be opened teaches nothing.
 */
export function heardResults(model: LearntState, results: readonly ResultRecord[], now: string): LearntState {
  const known = new Set(model.heard.flatMap(({ picks }) => picks));
  const unheard = new Map<number, ResultRecord>();
  for (const result of results) {
    const pick = stableNumber(result.pickId, SEED);
    if (!known.has(pick) && !unheard.has(pick)) unheard.set(pick, result);
  }
  if (unheard.size === 0) return model;
  const learner = learnerOf(model.artefact);
  const foretold = [...model.foretold];
  const learnt = { ...model.learnt };
  for (const result of [...unheard.values()].toSorted(byReport)) {
    if (result.outcome === 'not-found') continue;
    const features = parcelFeatures(result.facts);
    const [isHit, weight] = [isFind(result), resultWeight(result)];
    foretold.push({ pickId: result.pickId, score: rounded(scoreOf(learner, features)), weight, isFind: isHit });
    learn(learner, features, isHit, weight);
    learnt.results += 1;
    learnt.finds += Number(isHit);
  }
  const heard = withPicks(model.heard, unheard, now);
  return { ...model, artefact: artefactOf(learner), learnt, heard, foretold: foretold.slice(-FORETOLD) };
}

function withPicks(
  heard: LearntState['heard'],
  unheard: ReadonlyMap<number, ResultRecord>,
  now: string,
): LearntState['heard'] {
  const byDay = new Map(heard.map(({ day, picks }) => [day, [...picks]]));
  for (const [pick, { at }] of unheard) {
    const day = chinaDay(at);
    byDay.set(day, [...(byDay.get(day) ?? []), pick]);
  }
  const days = [...byDay.keys()].toSorted();
  const from = [dayBefore(now, DAYS_HEARD - 1), days.at(-1) ?? ''].toSorted()[0] ?? '';
  return days
    .filter((day) => day >= from)
    .map((day) => ({ day, picks: (byDay.get(day) ?? []).toSorted((a, b) => a - b) }));
}

function byReport(a: ResultRecord, b: ResultRecord): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.pickId < b.pickId ? -1 : 1;
}

function dayBefore(now: string, days: number): string {
  return chinaDay(after(now, -days * DAY_MS));
}

function rounded(score: number): number {
  return Number(score.toFixed(6));
}
