import { describe, expect, it } from 'vitest';
import { inOrderOfArrival } from '../../../../infra/commands/screen/in-order-of-arrival.ts';
import type { Item } from '../../../../infra/commands/screen/item.ts';
import { allOf } from './all-of.ts';

async function* input(...ats: (string | null)[]): AsyncGenerator<Item> {
  for (const [place, at] of ats.entries()) {
    const parcel = { ebpCode: 'P', orderNo: `${at}-${place}` };
    yield { kind: 'returnArrived', at, parcel, weight: '1' };
  }
}

const orderOf = async (...inputs: AsyncGenerator<Item>[]) =>
  (await allOf(inOrderOfArrival(inputs))).map(({ at }) => at);

describe('inOrderOfArrival', () => {
  it('merges inputs by time of arrival', async () => {
    expect(await orderOf(input('1', '4', '5'), input(), input('2', '3', '6'))).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('hands on what has no time as soon as it is met', async () => {
    expect(await orderOf(input('1', null, '5'), input('2', '6'))).toEqual(['1', null, '2', '5', '6']);
  });
});
