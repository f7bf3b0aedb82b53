import { describe, expect, it } from 'vitest';
import { declarationOf } from '../../../../infra/commands/target/declaration.ts';

const CELLS = { id: '1', fp: '7', hs6: '330499', dep: 'HK', origin: 'FR', rate: '8.0', mass: '2.0', price: '50.0' };

function featuresOf(change: Readonly<Record<string, string>>) {
  const read = declarationOf({ ...CELLS, ...change });
  if (typeof read === 'string') throw new Error(read);
  return read.features;
}

describe('declarationOf', () => {
  it('takes goods apart by chapter and heading, and weighs their price', () => {
    expect(featuresOf({})).toMatchObject({ hs6: '330499', hs4: '3304', hs2: '33', mass: 2, price: 50, unitPrice: 25 });
  });

  it('tells whether goods come by way of a third country', () => {
    expect(featuresOf({})).toMatchObject({ route: 'third country' });
    expect(featuresOf({ dep: 'FR' })).toMatchObject({ route: 'direct' });
    expect(featuresOf({ dep: '' })).toMatchObject({ route: '' });
  });

  it('writes a duty rate in one way', () => {
    expect(featuresOf({ rate: '8' }).dutyRate).toBe(featuresOf({ rate: '8.00' }).dutyRate);
    expect(featuresOf({ rate: '0' }).dutyRate).not.toBe(featuresOf({ rate: '' }).dutyRate);
  });

  it('has no unit price without a weight, and takes absent amounts as absent', () => {
    expect(featuresOf({ mass: '0' }).unitPrice).toBeUndefined();
    expect(featuresOf({ mass: '', price: '' })).toMatchObject({ mass: undefined, price: undefined });
  });

  it('knows nothing of the result', () => {
    expect(declarationOf({ ...CELLS, fraud: '1', critical: '1' })).toEqual(declarationOf(CELLS));
  });

  it.each([
    [{ id: '' }, 'id is empty'],
    [{ hs6: '33049' }, 'hs6 "33049" is not six digits'],
    [{ mass: '-1' }, 'mass "-1" is not a number from 0'],
    [{ price: 'dear' }, 'price "dear" is not a number from 0'],
    [{ rate: '1e999' }, 'rate "1e999" is not a number from 0'],
  ])('says what is wrong with %j', (change, problem) => {
    expect(declarationOf({ ...CELLS, ...change })).toBe(problem);
  });
});
