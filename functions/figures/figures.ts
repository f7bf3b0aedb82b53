import { coversDistrict } from '../../shared/domain/desk/in-sight.ts';
import { allocate } from '../../shared/domain/estimate/allocate.ts';
import { discoverySize } from '../../shared/domain/estimate/discovery-size.ts';
import { horvitzThompson } from '../../shared/domain/estimate/horvitz-thompson.ts';
import { ratioOf } from '../../shared/domain/estimate/ratio-of.ts';
import { stratifiedShare } from '../../shared/domain/estimate/stratified-share.ts';
import { wilson } from '../../shared/domain/estimate/wilson.ts';
import { figuresOf } from '../../shared/domain/figures/figures-of.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { Caller } from '../../shared/model/person.ts';
import { chinaDay, daysBefore } from '../../shared/notation/china-time.ts';
import type { Call, UseCases } from '../../shared/wire/http/call.ts';
import { talliesOf } from './tallies-of.ts';
import type { World } from './world.ts';

const ESTIMATORS = { wilson, stratifiedShare, horvitzThompson, ratioOf, allocate };
/** Of the last week when no days are named, and a month at most. */
const USUAL_DAYS = 7;
const DAYS_AT_MOST = 31;
const CONFIDENCE = 0.95;

/** What targeting and sampling achieved, and how many to open to be sure of a find. */
export function figures(world: World): UseCases<'figures'> {
  return {
    getFigures: async ({ query, caller }) => {
      const customs = within(caller, query.customs);
      const { from, to } = period(query, chinaDay(world.clock.now()));
      const all = await talliesOf(world, from, to);
      const tallies = all.filter(({ customsCode }) => coversDistrict({ customs }, customsCode));
      return { body: figuresOf({ customs, from, to, tallies, estimators: ESTIMATORS }) };
    },

    getSampleSize: async ({ query: { prevalence, confidence = CONFIDENCE, population } }) => {
      const size = discoverySize(prevalence, confidence, population);
      return { body: { prevalence, confidence, population: population ?? null, size } };
    },
  };
}

/** The district asked for, or the caller’s own. Throws Refusal `forbidden` for a foreign one. */
function within({ customs: own }: Caller, asked: string | undefined): string {
  const customs = asked ?? own ?? '';
  if (own === '*' || own === customs) return customs;
  const detail = '非本关区，请填写本关区代码或省略 Not the district of the caller: give your own or leave it out.';
  throw new Refusal('forbidden', detail, [{ detail, pointer: '/query/customs', code: 'foreign-district' }]);
}

/** Throws Refusal `invalid-request` for days in the wrong order, too many of them, or days ahead. */
function period(asked: Call<'getFigures'>['query'], today: string): { from: string; to: string } {
  const to = asked.to ?? today;
  const from = asked.from ?? daysBefore(to, USUAL_DAYS - 1);
  if (to > today) throw refused('/query/to', 'ahead', `晚于今日 ${today} Later than today, ${today}.`);
  if (from > to) throw refused('/query/from', 'order', 'from 不得晚于 to from must not be later than to.');
  if (from < daysBefore(to, DAYS_AT_MOST - 1)) {
    const detail = `至多 ${DAYS_AT_MOST} 天，请缩短期间 At most ${DAYS_AT_MOST} days: ask for a shorter period.`;
    throw refused('/query/from', 'too-many-days', detail);
  }
  return { from, to };
}

function refused(pointer: string, code: string, detail: string): Refusal {
  return new Refusal('invalid-request', detail, [{ detail, pointer, code }]);
}
