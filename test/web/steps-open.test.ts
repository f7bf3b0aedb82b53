import { describe, expect, it } from 'vitest';
import { mayWrite } from '../../shared/domain/instructions/may-write.ts';
import type { InstructionReplay } from '../../shared/model/instruction.ts';
import { mayChange } from '../../web/src/instructions/may-change.ts';
import { stepsOpen } from '../../web/src/instructions/steps-open.ts';

const REPLAY: InstructionReplay = {
  days: 14,
  parcels: 100,
  matched: 3,
  flips: 2,
  examples: [],
  addedPerDay: 0.2,
  slotsPerDay: 40,
  inspected: 0,
  finds: 0,
  expectedFindsPerDay: { value: 0, from: 0, to: 0 },
  at: '2026-11-20T02:00:00.000Z',
  digest: '0'.repeat(32),
};
const NONE = { inForce: null, past: [] };

describe('stepsOpen', () => {
  it('lets a draft be submitted once it was replayed', () => {
    const draft = { state: 'draft', author: '甲' } as const;

    expect(stepsOpen({ newest: { ...draft, replay: null }, ...NONE }, '甲')).toEqual(['withdraw']);
    expect(stepsOpen({ newest: { ...draft, replay: REPLAY }, ...NONE }, '甲')).toEqual(['submit', 'withdraw']);
  });

  it('lets anybody but the author approve', () => {
    const newest = { state: 'submitted', author: '甲', replay: REPLAY } as const;

    expect(stepsOpen({ newest, ...NONE }, '甲')).toEqual(['return', 'withdraw']);
    expect(stepsOpen({ newest, ...NONE }, '乙')).toEqual(['approve', 'return', 'withdraw']);
  });

  it('lets what is in force be withdrawn, and what was in force come back', () => {
    const newest = { state: 'published', author: '甲', replay: REPLAY } as const;

    expect(stepsOpen({ newest, inForce: 6, past: [3] }, '乙')).toEqual(['withdraw', 'roll-back']);
  });

  it('leaves nothing to do with what ended and never was in force before', () => {
    const newest = { state: 'withdrawn', author: '甲', replay: null } as const;

    expect(stepsOpen({ newest, ...NONE }, '乙')).toEqual([]);
  });
});

describe('mayChange', () => {
  it.each([
    ['supervisor', '*', 'national', '0000', true],
    ['supervisor', '*', 'district', '4612', true],
    ['supervisor', '4612', 'district', '4612', true],
    ['supervisor', '4612', 'district', '2928', false],
    ['supervisor', '4612', 'national', '0000', false],
    ['officer', '*', 'national', '0000', false],
  ] as const)('is for %s of %s and the %s instruction of %s: %s', (role, customs, level, customsCode, may) => {
    expect(mayChange({ role, customs }, { level, customsCode })).toBe(may);
    expect(mayWrite({ role, customs }, { level, customsCode })).toBe(may);
  });
});
