import { Refusal } from '../../shared/faults/refusal.ts';
import type { DrawRound } from '../../shared/model/draw-round.ts';
import type { Caller } from '../../shared/model/person.ts';
import { chinaDay, dayAfter } from '../../shared/notation/china-time.ts';
import { stableHash } from '../../shared/notation/stable-hash.ts';
import type { Call, UseCases } from '../../shared/wire/http/call.ts';
import { refusal } from './known-day.ts';
import type { World } from './world.ts';

const PAGE = 30;
const POPULATION_PAGE = 50_000;
const MOST_DAYS = 31;
const DIGEST_LENGTH = 10;

type RoundRoutes =
  | 'postDrawRound'
  | 'getDrawRounds'
  | 'getDrawRound'
  | 'getDrawRoundPopulation'
  | 'getDrawRoundParcels';

/** Post-clearance rounds: asked for here, frozen and drawn by `reveal`. */
export function roundRoutes(world: World): Pick<UseCases<'draws'>, RoundRoutes> {
  return {
    postDrawRound: async (call) => ({ body: view(await world.rounds.ask(roundOf(call, world.clock.now()))) }),

    getDrawRounds: async ({ query: { cursor, limit = PAGE } }) => {
      const rounds = await world.rounds.latest(limit + 1, cursor);
      const page = rounds.slice(0, limit);
      const last = rounds.length > limit ? page.at(-1) : undefined;
      const views = page.map(view);
      return { body: last ? { rounds: views, nextCursor: last.id } : { rounds: views } };
    },

    getDrawRound: async ({ params: { id } }) => {
      const round = await knownRound(world, id);
      const { drawn } = round;
      const isPublic = drawn !== null && (await isRevealed(world, round));
      const proof = isPublic ? { seed: drawn.seed, chosen: drawn.chosen.map(({ entryNo }) => entryNo) } : null;
      return { body: { ...view(round), proof } };
    },

    getDrawRoundPopulation: async ({ params: { id }, query: { cursor = '0' } }) => {
      const round = await knownRound(world, id);
      const population = (await isRevealed(world, round)) ? await world.rounds.population(round) : null;
      if (population === null)
        throw refusal(
          '/id',
          '总体随 seedDay 的密钥公布 The population comes when the key of seedDay is revealed.',
          'not-yet',
        );
      const until = Number(cursor) + POPULATION_PAGE;
      const entryNos = population.slice(Number(cursor), until);
      return { body: until < population.length ? { entryNos, nextCursor: String(until) } : { entryNos } };
    },

    getDrawRoundParcels: async ({ params: { id }, caller }) => {
      const round = await knownRound(world, id);
      if (!isInReach(round, caller)) throw refusal('/id', '未找到该轮抽查 There is no such round in your district.');
      if (round.drawn) return { body: { parcels: round.drawn.chosen } };
      throw refusal('/id', '尚未抽取，次日再查 It is not drawn yet: ask again tomorrow.', 'not-yet');
    },
  };
}

/** Throws Refusal `invalid-request` for days that are not over, in the wrong order, or too many. */
function roundOf({ body, caller }: Call<'postDrawRound'>, now: string): Omit<DrawRound, 'frozen' | 'drawn'> {
  const { title, from, until, size } = body;
  const today = chinaDay(now);
  const customsCode = caller.customs ?? '';
  if (until >= today) throw invalid('/until', `须早于今日 ${today} It must lie before today, ${today}.`, 'not-over');
  if (from > until) throw invalid('/from', '不得晚于 until It must not lie after until.', 'order');
  if (daysBetween(from, until) > MOST_DAYS)
    throw invalid('/from', `最多 ${MOST_DAYS} 天 ${MOST_DAYS} days at most.`, 'too-many-days');
  const digest = stableHash(JSON.stringify([title, from, until, size, customsCode, caller.name]), DIGEST_LENGTH);
  return { id: `${today}-${digest}`, title, from, until, customsCode, size, askedBy: caller.name, askedAt: now };
}

function daysBetween(from: string, until: string): number {
  let days = 1;
  for (let day = from; day < until && days <= MOST_DAYS; day = dayAfter(day)) days += 1;
  return days;
}

/** Nobody is warned by it: nothing of the choice is public until the key of the seed day is revealed. */
async function isRevealed({ days }: World, { drawn, frozen }: DrawRound): Promise<boolean> {
  return drawn !== null && frozen !== null && Boolean((await days.find(frozen.seedDay))?.revealed);
}

async function knownRound({ rounds }: World, id: string): Promise<DrawRound> {
  const round = await rounds.find(id);
  if (round === null) throw refusal('/id', '未找到该轮抽查 There is no such round.');
  return round;
}

function isInReach({ customsCode }: DrawRound, { customs }: Caller): boolean {
  return customs === '*' || customs === customsCode;
}

function view({ askedBy: _, drawn, ...round }: DrawRound) {
  return { ...round, drawnAt: drawn?.at ?? null };
}

function invalid(pointer: string, detail: string, code: string): Refusal {
  return new Refusal('invalid-request', detail, [{ detail, pointer, code }]);
}
