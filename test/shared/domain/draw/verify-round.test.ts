import { describe, expect, it } from 'vitest';
import { populationRoot } from '../../../../shared/domain/draw/population-root.ts';
import { type PublishedRound, verifyRound } from '../../../../shared/domain/draw/verify-round.ts';
import { nodeHashing } from '../../../builders/published-day.ts';
import { publishedRound } from '../../../builders/published-round.ts';

const { published, seedDay } = await publishedRound('2026-11-11', 20, 5);
const codesOf = (round: PublishedRound, day = seedDay) => verifyRound(round, day, nodeHashing).map(({ code }) => code);
const positions = published.population.map((_, at) => at);

describe('verifyRound', () => {
  it('finds nothing in what was published', () => {
    expect(codesOf(published)).toEqual([]);
    expect(published.chosen).toHaveLength(5);
  });

  it.each(positions)('finds that entry %i was left out of the population or changed', (at) => {
    const less = published.population.toSpliced(at, 1);
    const other = published.population.with(at, `${published.population[at]}0`);

    expect(codesOf({ ...published, population: less })).toEqual(expect.arrayContaining(['entries', 'root']));
    expect(codesOf({ ...published, population: other })).toContain('root');
  });

  it('finds another population though its root was made to fit: it has another seed', () => {
    const population = published.population.slice(1);
    const frozen = { ...published.frozen, entries: 19, root: populationRoot(population, nodeHashing.sha256) };

    expect(codesOf({ ...published, population, frozen })).toContain('seed');
  });

  it('finds another choice, another order of it, and a member twice', () => {
    const [first = '', second = '', ...rest] = published.chosen;
    const unchosen = published.population.filter((entryNo) => !published.chosen.includes(entryNo));

    expect(codesOf({ ...published, chosen: [unchosen[0] ?? '', second, ...rest] })).toEqual(['chosen']);
    expect(codesOf({ ...published, chosen: [second, first, ...rest] })).toEqual(['chosen']);
    expect(codesOf({ ...published, chosen: [first, second, ...rest, first] })).toEqual(['chosen']);
  });

  it('finds a seed that is not the key’s', () => {
    expect(codesOf({ ...published, seed: '00'.repeat(32) })).toEqual(expect.arrayContaining(['seed']));
  });

  it('finds a key that does not fit, is another day’s, or is not revealed', () => {
    expect(codesOf(published, { ...seedDay, commitment: '00' })).toEqual(['commitment']);
    expect(codesOf(published, { ...seedDay, day: '2026-11-01' })).toEqual(['commitment']);
    expect(codesOf(published, { ...seedDay, revealed: null })).toEqual(['commitment']);
  });

  it('finds that the key existed before the population was frozen', () => {
    const { committedAt } = seedDay;

    expect(codesOf({ ...published, frozen: { ...published.frozen, at: committedAt } })).toEqual([]);
    expect(codesOf({ ...published, frozen: { ...published.frozen, at: '2026-12-01T00:00:00.000Z' } })).toEqual([
      'seed-known',
    ]);
  });

  it('finds entries that are not sorted', () => {
    const population = published.population.toReversed();
    const frozen = { ...published.frozen, root: populationRoot(population, nodeHashing.sha256) };

    expect(codesOf({ ...published, population, frozen })).toContain('order');
  });
});
