import { describe, expect, it } from 'vitest';
import { sampleDay } from '../../../../infra/local/sample/sample-day.ts';
import { sampleReference } from '../../../../infra/local/sample/sample-reference.ts';
import { parcelsOf } from '../../../../infra/local/sample/until-assessed.ts';

const events = sampleDay({ seed: 7, parcels: 240, day: '2026-11-23', reference: sampleReference() });

describe('parcelsOf', () => {
  it('names the parcels that have all four documents, and no other', () => {
    const [one] = parcelsOf(events);
    if (one === undefined) throw new Error('no parcel');

    expect(
      parcelsOf(events.filter(({ type, body }) => type !== 'payment' || body.orderNo !== one.orderNo)),
    ).not.toContainEqual(one);
    expect(
      parcelsOf(events.filter(({ type, body }) => type !== 'waybill' || body.orderNo !== one.orderNo)),
    ).not.toContainEqual(one);
    expect(parcelsOf(events).length).toBeGreaterThan(220);
    expect(parcelsOf([])).toEqual([]);
  });
});
