import { describe, expect, it } from 'vitest';
import { calibrationOf, driftOf, spreadOf, withSpread } from '../../../../../shared/domain/learn/parcel/drift-of.ts';
import { parcelFacts } from '../../../../builders/logs.ts';

const day = (name: string, count: number, platforms = ['P1', 'P2', 'P3'], score: number | null = 0.1) =>
  spreadOf(
    name,
    Array.from({ length: count }, (_, at) => ({
      facts: parcelFacts({ platform: platforms[at % platforms.length] ?? '' }),
      score,
    })),
  );

describe('spreadOf', () => {
  it('counts every parcel once by every fact, and its score by tenths', () => {
    const facts = parcelFacts();
    const { parcels, by } = spreadOf(
      '2026-11-02',
      [0, 0.1, 0.99, 1, null].map((score) => ({ facts, score })),
    );

    expect(parcels).toBe(5);
    expect(by.score).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(Object.entries(by).filter(([name, counts]) => name !== 'score' && !counts.includes(5))).toEqual([]);
  });
});

describe('withSpread', () => {
  it('keeps the newest eight days in order, each once', () => {
    const days = [5, 3, 9, 1, 2, 4, 8, 6, 7].map((number) => day(`2026-11-0${number}`, number));
    const kept = days.reduce<ReturnType<typeof withSpread>>(withSpread, []);

    expect(kept.map((spread) => spread.day.at(-1)).join('')).toBe('23456789');
    expect(withSpread(kept, day('2026-11-09', 77))).toEqual(kept);
  });
});

describe('driftOf', () => {
  it('sees no change in a day like those before it', () => {
    const drift = driftOf([day('2026-11-01', 3000), day('2026-11-02', 4500), day('2026-11-03', 1500)]);

    expect(drift?.index).toBeLessThan(0.01);
  });

  it('names what changed most', () => {
    const drift = driftOf([day('2026-11-01', 3000), day('2026-11-02', 3000, ['P1', 'P9'])]);

    expect(drift).toMatchObject({ day: '2026-11-02', of: 'platform' });
    expect(drift?.index).toBeGreaterThan(0.25);
    expect(driftOf([day('2026-11-01', 3000), day('2026-11-02', 3000, ['P1', 'P2', 'P3'], 0.9)])?.of).toBe('score');
  });

  it.each([
    [1000, 1000, true],
    [999, 1000, false],
    [1000, 999, false],
  ])('compares %i parcels before with %i: %s', (before, last, expected) => {
    expect(driftOf([day('2026-11-01', before), day('2026-11-02', last)]) !== null).toBe(expected);
  });

  it('has nothing to compare a first day with', () => {
    expect([driftOf([]), driftOf([day('2026-11-01', 4500)])]).toEqual([null, null]);
  });

  it('does not take a first day of scores for a change of them', () => {
    const drift = driftOf([day('2026-11-01', 3000, ['P1'], null), day('2026-11-02', 3000, ['P1'], 0.9)]);

    expect(drift?.index).toBeLessThan(0.01);
  });
});

describe('calibrationOf', () => {
  const told = (finds: number, of: number) =>
    Array.from({ length: of }, (_, at) => ({ pickId: `p${at}`, score: 0.2, weight: 1, isFind: at < finds }));

  it('is nothing where finds are as foretold, and grows with what is missing or too many', () => {
    expect(calibrationOf(told(20, 100))).toBeCloseTo(0, 9);
    expect(calibrationOf(told(40, 100))).toBeCloseTo(5, 9);
    expect(calibrationOf(told(0, 100))).toBeCloseTo(-5, 9);
    expect(calibrationOf([])).toBe(0);
  });
});
