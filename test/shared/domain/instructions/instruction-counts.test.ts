import { describe, expect, it } from 'vitest';
import {
  type CountsKept,
  countsKept,
  countsOf,
  countsOfDay,
  daysToRead,
  versionKey,
} from '../../../../shared/domain/instructions/instruction-counts.ts';
import { instruction } from '../../../builders/instruction.ts';

const ID = '3105-2026-0001';
const inForce = [instruction({ version: 4, state: 'published', changedAt: '2026-11-04T01:00:00.000Z' })];
const hit = (drawn: boolean, version = 4) => ({
  ...{ id: ID, version, lane: 'red' as const, probability: 1, drawn, inspection: 'physical' as const },
});
const result = (outcome: 'nothing-found' | 'infringing' | 'not-found', pickedAt = '2026-11-04T01:00:00.000Z') => ({
  ...{ instructions: [ID], outcome, pickedAt },
});
const one = { hits: 1, inspected: 1, finds: 1 };

describe('versionKey', () => {
  it('names a publication', () => {
    expect(versionKey({ id: ID, version: 4 })).toBe(`${ID}@4`);
  });
});

describe('countsOfDay', () => {
  it('counts drawn hits of the version in force, and results of what it sent', () => {
    const selections = [
      { instructions: [hit(true)] },
      { instructions: [hit(false)] },
      { instructions: [hit(true, 2)] },
    ];
    const results = [
      result('infringing'),
      result('nothing-found'),
      result('not-found'),
      result('infringing', '2026-11-04T00:59:59.999Z'),
    ];

    expect(countsOfDay(selections, results, inForce)).toEqual({ [`${ID}@4`]: { hits: 1, inspected: 2, finds: 1 } });
  });

  it('says nothing of what is not in force', () => {
    expect(countsOfDay([{ instructions: [hit(true)] }], [result('infringing')], [])).toEqual({});
    expect(countsOfDay([], [], inForce)).toEqual({});
  });
});

describe('daysToRead', () => {
  const kept: CountsKept = { asOf: '2026-11-10', through: '2026-11-02', closed: {}, open: {} };

  it('reads the last days at first, then today and yesterday, and once a day all that may have grown', () => {
    expect(daysToRead(null, '2026-11-10')).toEqual(
      [3, 4, 5, 6, 7, 8, 9, 10].map((n) => `2026-11-${String(n).padStart(2, '0')}`),
    );
    expect(daysToRead(kept, '2026-11-10')).toEqual(['2026-11-09', '2026-11-10']);
    expect(daysToRead(kept, '2026-11-11').at(0)).toBe('2026-11-03');
    expect(daysToRead(kept, '2026-11-11')).toHaveLength(9);
  });
});

describe('countsKept', () => {
  const key = `${ID}@4`;

  it('replaces days that were read anew, so that a repeat adds nothing', () => {
    const first = countsKept(null, { '2026-11-10': { [key]: one } }, '2026-11-10', inForce);
    const again = countsKept(first, { '2026-11-10': { [key]: one } }, '2026-11-10', inForce);

    expect(again).toEqual(first);
    expect(countsOf(again, key)).toEqual(one);
    expect(countsOf(again, 'other')).toEqual({ hits: 0, inspected: 0, finds: 0 });
  });

  it('sums up days that cannot grow, once', () => {
    const first = countsKept(
      null,
      { '2026-11-03': { [key]: one }, '2026-11-10': { [key]: one } },
      '2026-11-10',
      inForce,
    );
    expect(Object.keys(first.open)).toEqual(['2026-11-03', '2026-11-10']);

    const later = countsKept(first, { '2026-11-11': { [key]: one } }, '2026-11-11', inForce);

    expect([later.through, Object.keys(later.open)]).toEqual(['2026-11-03', ['2026-11-10', '2026-11-11']]);
    expect(later.closed).toEqual({ [key]: one });
    expect(countsOf(later, key).hits).toBe(3);
    expect(daysToRead(later, '2026-11-12').at(0)).toBe('2026-11-04');
  });

  it('forgets what is no longer in force', () => {
    const first = countsKept(null, { '2026-11-03': { [key]: one } }, '2026-11-10', inForce);

    expect(countsKept(first, {}, '2026-11-12', []).closed).toEqual({});
  });

  it('never opens a day again that was closed', () => {
    const kept = countsKept(null, {}, '2026-11-20', inForce);

    expect(countsKept(kept, {}, '2026-11-19', inForce).through).toBe(kept.through);
  });
});
