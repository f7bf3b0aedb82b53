import { calibrationOf, driftOf, spreadOf, withSpread } from '../../shared/domain/learn/parcel/drift-of.ts';
import { daysToHear, heardResults } from '../../shared/domain/learn/parcel/heard-results.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import type { LearntState } from '../../shared/model/learnt-model.ts';
import type { ResultRecord } from '../../shared/model/result-record.ts';
import { chinaDay, dayBefore } from '../../shared/notation/china-time.ts';
import { log } from '../../shared/wire/log/log-line.ts';
import { writeLearntModel } from '../../shared/wire/table/learnt-model-codec.ts';
import { type Models, modelsInForce } from './models-in-force.ts';
import { promoted } from './promoted.ts';
import type { World } from './world.ts';

/** Standard errors from which finds no longer lie where they were foretold. */
const CALIBRATION = 3;

/**
 * Teaches both models the results that they have not heard, changes their places where that is due, and watches whether the stream
 * still is what they learnt from. Doing it twice changes nothing; without results there is no model. Whoever published meanwhile has
 * the last word: the next turn hears what this one would have.
 */
export async function learn(world: World): Promise<void> {
  const begun = world.clock.now();
  const over = await world.models.inForce();
  const { policy } = await world.references.current();
  const rules = (policy ?? defaultPolicy).learn;
  const before = await modelsInForce(world);
  const heard = await hearing(world, before, begun);
  if (over === null && heard.champion.learnt.results === 0) return;
  const watched = await watching(world, heard, begun);
  const turn = promoted(watched, rules, begun);
  const after = turn?.models ?? watched;
  if (after.champion === before.champion && after.challenger === before.challenger) return;

  const bytes = { champion: writeLearntModel(after.champion), challenger: writeLearntModel(after.challenger) };
  if ((await world.models.publish(bytes, over)) !== 'published') return;
  const version = (await world.models.current('champion'))?.version ?? '';
  const { artefact, learnt } = after.champion;
  const news = heard.champion.learnt.results - before.champion.learnt.results;
  const ms = Date.parse(world.clock.now()) - Date.parse(begun);
  log('model-learnt', { version, plan: artefact.plan.name, ...learnt, news, bytes: bytes.champion.length, ms });
  if (turn !== null) {
    const { at: _, ...promotion } = turn.promotion;
    log('model-promoted', { version, ...promotion });
  }
  tellDrift(before.champion, watched.champion, rules.driftFrom);
}

async function hearing({ results }: World, { champion, challenger }: Models, now: string): Promise<Models> {
  const read = new Map<string, Promise<readonly ResultRecord[]>>();
  const on = (day: string) => {
    const asked = read.get(day) ?? results.on(day);
    read.set(day, asked);
    return asked;
  };
  const hear = async (model: LearntState) =>
    heardResults(model, (await Promise.all(daysToHear(model, now).map(on))).flat(), now);
  return { champion: await hear(champion), challenger: await hear(challenger) };
}

/** Notes how the parcels of the day that is over spread, once. */
async function watching({ selections }: World, models: Models, now: string): Promise<Models> {
  const day = dayBefore(chinaDay(now));
  if (models.champion.spreads.some((spread) => spread.day === day)) return models;
  const records = await selections.on(day);
  const spread = spreadOf(
    day,
    records.map(({ facts, model }) => ({ facts, score: model?.score ?? null })),
  );
  const noted = (model: LearntState) => ({ ...model, spreads: withSpread(model.spreads, spread) });
  return { champion: noted(models.champion), challenger: noted(models.challenger) };
}

/**
 * Compares a model with itself before the turn, whether or not it still speaks. A change of the stream or of what is found is told once
 * and changes no rate: random rates are published policy, so that draws can be checked, and a person raises them.
 */
function tellDrift(before: LearntState, after: LearntState, driftFrom: number): void {
  const drift = driftOf(after.spreads);
  const isNews = drift !== null && !before.spreads.some(({ day }) => day === drift.day);
  if (isNews && drift.index >= driftFrom) log('model-drift', { kind: 'stream', ...drift, threshold: driftFrom });
  const [was, is] = [calibrationOf(before.foretold), calibrationOf(after.foretold)].map(Math.abs);
  if ((is ?? 0) >= CALIBRATION && (was ?? 0) < CALIBRATION)
    log('model-drift', { kind: 'calibration', of: 'finds', index: is ?? 0, threshold: CALIBRATION });
}
