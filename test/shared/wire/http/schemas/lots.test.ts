import { describe, expect, it } from 'vitest';
import { LotBody, LotDecisionBody, LotResultBody } from '../../../../../shared/wire/http/schemas/lots.ts';

const LOT = { reference: 'B1', size: 2, aql: '1.0' };

describe('LotBody', () => {
  it('takes a lot of two items or more, at general level II unless said otherwise', () => {
    expect(LotBody.parse(LOT)).toEqual({ ...LOT, level: 'II' });
  });

  it.each([{ size: 1 }, { size: 2.5 }, { aql: '1' }, { aql: '15' }, { level: 'IV' }, { reference: '' }, { x: 1 }])(
    'refuses %j',
    (part) => {
      expect(LotBody.safeParse({ ...LOT, ...part }).success).toBe(false);
    },
  );
});

describe('LotResultBody', () => {
  it('takes zero and more, whole', () => {
    expect(LotResultBody.safeParse({ nonconforming: 0 }).success).toBe(true);
    expect(LotResultBody.safeParse({ nonconforming: -1 }).success).toBe(false);
    expect(LotResultBody.safeParse({ nonconforming: 0.5 }).success).toBe(false);
  });
});

describe('LotDecisionBody', () => {
  it('needs a known action and a reason', () => {
    expect(LotDecisionBody.safeParse({ action: 'resume', reason: '已整改' }).success).toBe(true);
    expect(LotDecisionBody.safeParse({ action: 'resume', reason: '' }).success).toBe(false);
    expect(LotDecisionBody.safeParse({ action: 'stop', reason: 'x' }).success).toBe(false);
  });
});
