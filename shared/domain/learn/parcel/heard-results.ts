import type { LearntState } from '../../../model/learnt-model.ts';
import type { ResultRecord } from '../../../model/result-record.ts';
import { chinaDay, daysBefore } from '../../../notation/china-time.ts';
import { stableNumber } from '../../../notation/stable-hash.ts';
import { artefactOf, learnerOf } from '../artefact.ts';
import { learn } from '../learn.ts';
import { newLearner } from '../learner.ts';
import type { Plan } from '../plan.ts';
import { scoreOf } from '../score-of.ts';
import { parcelFeatures } from './parcel-features.ts';
import { isFind, resultWeight } from './result-weight.ts';

const SEED = 3;
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
  const today = chinaDay(now);
  const from = learnt.results === 0 ? daysBefore(today, DAYS_AT_FIRST - 1) : firstHeard(heard.at(-1)?.day, today);
  return Array.from({ length: DAYS_AT_FIRST }, (_, at) => daysBefore(today, at))
    .filter((day) => day >= from)
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
  const before = new Map(heard.map(({ day, picks }) => [day, picks]));
  const added = Map.groupBy(unheard, ([, { at }]) => chinaDay(at));
  const days = [...new Set([...before.keys(), ...added.keys()])].toSorted();
  const from = firstHeard(days.at(-1), chinaDay(now));
  return days
    .filter((day) => day >= from)
    .map((day) => {
      const picks = [...(before.get(day) ?? []), ...(added.get(day) ?? []).map(([pick]) => pick)];
      return { day, picks: picks.toSorted((one, other) => one - other) };
    });
}

function byReport(a: ResultRecord, b: ResultRecord): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.pickId < b.pickId ? -1 : 1;
}

/** The first of the days whose picks are remembered: four up to today, or from the last that brought a result where that is longer ago. */
function firstHeard(last: string | undefined, today: string): string {
  const usual = daysBefore(today, DAYS_HEARD - 1);
  return last !== undefined && last < usual ? last : usual;
}

function rounded(score: number): number {
  return Number(score.toFixed(6));
}
