import { figuresOf } from '../../shared/domain/figures/figures-of.ts';
import { tallyDay } from '../../shared/domain/figures/tally-day.ts';
import type { Figures } from '../../shared/model/figures.ts';
import { estimators } from '../builders/estimators.ts';
import { LOG_DAY, resultRecord, selectionRecord } from '../builders/logs.ts';

const PARCELS = 400;
const numbers = Array.from({ length: PARCELS }, (_, at) => at);

/** A day of one site: every fortieth parcel drawn at random, twelve sent by a finding, two by an instruction that found nothing. */
function reasonOf(at: number) {
  if (at % 40 === 0) return 'random';
  if (at % 33 === 1) return 'targeted';
  return at % 200 === 2 ? 'instruction' : null;
}

const hit = {
  id: '3105-2026-1',
  version: 1,
  lane: 'red',
  probability: 1,
  drawn: true,
  inspection: 'physical',
} as const;
const selections = numbers.map((at) => {
  const reason = reasonOf(at);
  return selectionRecord(at, {
    reason,
    draw: reason === 'random' ? '0.010000000000' : '0.600000000000',
    instructions: reason === 'instruction' ? [hit] : [],
    facts: { findings: reason === 'targeted' ? ['ip-hit'] : [] },
  });
});
const results = numbers.flatMap((at) => {
  const reason = reasonOf(at);
  if (reason === null) return [];
  const isFind = at === 40 || (reason === 'targeted' && at % 2 === 0);
  return resultRecord(at, {
    reason,
    atRandom: reason === 'random',
    outcome: isFind ? 'infringing' : 'nothing-found',
    instructions: reason === 'instruction' ? [hit.id] : [],
    codes: reason === 'targeted' ? ['ip-hit'] : [],
    minutes: reason === 'targeted' ? 6 : null,
  });
});

/** Real figures of a made-up day. */
export const FIGURES: Figures = figuresOf({
  ...{ customs: '*', from: LOG_DAY, to: LOG_DAY, estimators },
  tallies: tallyDay(selections, results),
});
