import { takenUpBy } from '../../shared/domain/draw/late-days.ts';
import { inclusionOf } from '../../shared/domain/draw/merkle.ts';
import type { Refusal } from '../../shared/faults/refusal.ts';
import type { DrawDay } from '../../shared/model/draw-day.ts';
import { hexOf } from '../../shared/notation/hex.ts';
import type { Call, UseCases } from '../../shared/wire/http/call.ts';
import { chinaMinute, knownDay, refusal, revealedDay } from './known-day.ts';
import { populationTrees } from './population-tree.ts';
import { roundRoutes } from './rounds.ts';
import type { World } from './world.ts';

const PAGE = 30;

/** What anyone may see of the draws, without a token. */
export function draws(world: World): UseCases<'draws'> {
  const treeOf = populationTrees(world);
  return {
    getDraws: async ({ query: { cursor, limit = PAGE } }) => {
      const days = await world.days.latest(limit + 1, cursor);
      const page = days.slice(0, limit);
      const last = days.length > limit ? page.at(-1) : undefined;
      return { body: last ? { draws: page, nextCursor: last.day } : { draws: page } };
    },

    getDraw: async ({ params: { day } }) => ({ body: await knownDay(world, day) }),

    getDrawPopulation: async ({ params, query: { part = 1 } }) => {
      const day = await revealedDay(world, params.day);
      const content = await world.days.part(day, part);
      const parts = day.frozen?.parts ?? 0;
      if (content === null)
        throw refusal('/query/part', `共 ${parts} 部分，从 1 起 There are ${parts} parts, from 1 on.`);
      const name = `draws-${day.day}${parts > 1 ? `-${part}` : ''}.jsonl.gz`;
      return {
        content,
        contentType: 'application/gzip',
        headers: {
          'content-disposition': `attachment; filename="${name}"`,
          'cache-control': 'public, max-age=31536000, immutable',
        },
      };
    },

    ...roundRoutes(world),

    getDrawEntry: ({ params: { day, entryNo } }: Call<'getDrawEntry'>) => entry(day, entryNo),
  };

  async function entry(ownDay: string, entryNo: string) {
    const own = await revealedDay(world, ownDay);
    const later = await daysAfter(ownDay);
    for (const day of [own, ...later.filter(({ revealed }) => revealed !== null)]) {
      const { lines, leaves } = await treeOf(day);
      const index = lines.findIndex(({ line }) => line?.entryNo === entryNo);
      const found = lines[index];
      const proof = inclusionOf(leaves, index, world.sha256);
      if (!found?.line || proof === null) continue;
      const { line, text } = found;
      const root = day.frozen?.root ?? '';
      return { body: { day: day.day, line, text, index, entries: proof.size, path: proof.path.map(hexOf), root } };
    }
    throw absent(later.at(-1));
  }

  async function daysAfter(day: string): Promise<DrawDay[]> {
    const days = await Promise.all(takenUpBy(day).map((later) => world.days.find(later)));
    return days.filter((later) => later !== null);
  }
}

/** While a population that may take up a late entry is not public, its absence proves nothing. */
function absent(last: DrawDay | undefined): Refusal {
  if (last && last.revealed === null) {
    const from = chinaMinute(last.revealedFrom);
    const detail = `该日的总体无此编号；迟判者列入其后两日的总体，北京时间 ${from} 之后再查 The population of the day does not hold this number; late entries stand in those of the two days after: ask again after ${from}, China time.`;
    return refusal('/entryNo', detail, 'not-yet');
  }
  return refusal(
    '/entryNo',
    '该日及其后两日的总体均无此编号。如海关曾给出此编号，即可证明遗漏 Neither the population of the day nor those of the two days after hold this number. Whoever was given it by customs can show that it was left out.',
  );
}
