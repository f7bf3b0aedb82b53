import { describe, expect, it } from 'vitest';
import { emptyDossier, merge } from '../../../../shared/domain/dossier/merge.ts';
import { missingOf, waitUntil, windowEnd } from '../../../../shared/domain/dossier/waiting.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { arrived } from '../../../builders/arrived.ts';
import { declaration, groupOf, order, PARCEL, papers } from '../../../builders/parcel.ts';

const USED = { orderNo: 'T2', waybillAt: '2026-11-04T04:00:00.000Z', cancelled: false };

describe('missingOf', () => {
  it('misses nothing when four documents stand', () => {
    expect(missingOf(papers(), groupOf(papers()), [])).toEqual([]);
  });

  it('names every partner that is not there', () => {
    const none = papers({ order: null, payments: [], waybill: null, declaration: null });

    expect(missingOf(none, groupOf(none), [])).toEqual(['order', 'payment', 'waybill', 'declaration']);
  });

  it('takes a payment of another parcel in the group for the payment', () => {
    const unpaid = papers({ payments: [] });
    const payment = { payCode: 'P', payTransactionId: 'T', amountPaid: '1' };
    const other = { parcel: parcelId({ ...PARCEL, orderNo: 'T2' }), order: null, payments: [payment] };

    expect(missingOf(unpaid, groupOf(unpaid, [other]), [])).toEqual([]);
  });

  it('does not wait for a waybill whose number the carrier gave to another order', () => {
    const without = papers({ waybill: null });

    expect(missingOf(without, groupOf(without), [USED])).toEqual([]);
    expect(missingOf(without, groupOf(without), [{ ...USED, waybillAt: null }])).toEqual(['waybill']);
  });
});

describe('windowEnd', () => {
  it('opens with the first document and, once there is one, with the first declaration', () => {
    const early = arrived({ type: 'order', body: order() }, { receivedAt: '2026-11-04T01:00:00.000Z' });
    const late = arrived({ type: 'declaration', body: declaration() }, { receivedAt: '2026-11-04T09:00:00.000Z' });
    const waiting = merge(emptyDossier(PARCEL), [early], defaultPolicy).dossier;

    expect(windowEnd(waiting, defaultPolicy)).toBe('2026-11-05T01:00:00.000Z');
    expect(windowEnd(merge(waiting, [late], defaultPolicy).dossier, defaultPolicy)).toBe('2026-11-05T09:00:00.000Z');
  });

  it('knows no end before anything arrived', () => {
    expect(windowEnd(emptyDossier(PARCEL), defaultPolicy)).toBeNull();
  });
});

describe('waitUntil', () => {
  it('names no time when nothing is missing', () => {
    expect(waitUntil(emptyDossier(PARCEL), defaultPolicy)).toBeNull();
  });
});
