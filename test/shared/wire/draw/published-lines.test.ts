import { describe, expect, it } from 'vitest';
import type { DrawDay } from '../../../../shared/model/draw-day.ts';
import { populationParts } from '../../../../shared/wire/draw/population-parts.ts';
import { publishedLines } from '../../../../shared/wire/draw/published-lines.ts';

const AT = '2026-11-12T18:00:00.000Z';
const PARTS = populationParts(['a', 'b', 'c'], 2);
const partOf = async (_: DrawDay, number: number) => PARTS[number - 1] ?? null;

function dayOf(parts: number | null): DrawDay {
  const frozen = parts === null ? null : { at: AT, entries: 3, root: '', sha256: '', parts };
  const times = { committedAt: AT, frozenFrom: AT, revealedFrom: AT };
  return { day: '2026-11-11', commitment: '', floor: '0.001000000000', ...times, frozen, revealed: null };
}

describe('publishedLines', () => {
  it('reads all parts in their order', async () => {
    expect((await publishedLines(dayOf(2), partOf)).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  it('has none before the freeze', async () => {
    expect(await publishedLines(dayOf(null), partOf)).toEqual([]);
  });

  it('fails where a part is gone', async () => {
    await expect(publishedLines(dayOf(3), partOf)).rejects.toThrow('part 3 of the population of 2026-11-11 is gone');
  });
});
