import { describe, expect, it } from 'vitest';
import { ParcelState, ParcelView } from '../../../../../shared/wire/http/schemas/parcel.ts';

const waiting: ParcelView = {
  ebpCode: 'E',
  orderNo: 'O',
  state: 'waiting',
  missing: ['payment'],
  waitUntil: '2026-11-05T04:30:00.000Z',
  lane: null,
  score: null,
  findings: [],
  picks: [],
  receipts: [],
  versions: null,
  history: [],
  customsCode: null,
};

describe('ParcelView', () => {
  it('takes a parcel without what only officials see', () => {
    expect(ParcelView.parse(waiting)).toEqual(waiting);
  });

  it.each(Object.keys(waiting))('needs %s', (field) => {
    expect(ParcelView.safeParse({ ...waiting, [field]: undefined }).success).toBe(false);
  });
});

describe('ParcelState', () => {
  it('has the states of the public contract', () => {
    expect(ParcelState.options).toEqual([
      'waiting',
      'screened',
      'held',
      'released',
      'detained',
      'returned',
      'cancelled',
    ]);
  });
});
