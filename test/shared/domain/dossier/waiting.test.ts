import { describe, expect, it } from 'vitest';
import { emptyDossier, merge } from '../../../../shared/domain/dossier/merge.ts';
import {
  hangsOnWindow,
  isWindowOver,
  missingOf,
  waitUntil,
  windowEnd,
} from '../../../../shared/domain/dossier/waiting.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import type { Verdict } from '../../../../shared/model/verdict.ts';
import { arrived } from '../../../builders/arrived.ts';
import { declaration, groupOf, order, PARCEL, papers } from '../../../builders/parcel.ts';

const VERDICT: Verdict = {
  lane: 'green',
  score: 0,
  findings: [],
  selection: { stratum: '-', probability: 0, draw: '0.5', selected: false, reason: null },
  versions: { rules: '', rights: '', policy: '', model: '' },
};
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

  it('opens no other window for a later version of the declaration, and none for one that is deleted', () => {
    const early = arrived({ type: 'order', body: order() }, { receivedAt: '2026-11-04T01:00:00.000Z' });
    const first = arrived({ type: 'declaration', body: declaration() }, { receivedAt: '2026-11-04T09:00:00.000Z' });
    const changed = arrived(
      { type: 'declaration', body: declaration({ appTime: '20261104190000' }) },
      { receivedAt: '2026-11-04T11:00:00.000Z' },
    );
    const deleted = arrived(
      { type: 'declaration', body: declaration({ appTime: '20261104200000', appType: '3' }) },
      { receivedAt: '2026-11-04T12:00:00.000Z' },
    );
    const declared = merge(emptyDossier(PARCEL), [early, first, changed], defaultPolicy).dossier;

    expect(windowEnd(declared, defaultPolicy)).toBe('2026-11-05T09:00:00.000Z');
    expect(windowEnd(merge(declared, [deleted], defaultPolicy).dossier, defaultPolicy)).toBe(
      '2026-11-05T01:00:00.000Z',
    );
  });

  it('knows no end before anything arrived', () => {
    expect(windowEnd(emptyDossier(PARCEL), defaultPolicy)).toBeNull();
  });
});

describe('isWindowOver', () => {
  it('is so from the end of the window on, and never before anything arrived', () => {
    const early = arrived({ type: 'order', body: order() }, { receivedAt: '2026-11-04T01:00:00.000Z' });
    const waiting = merge(emptyDossier(PARCEL), [early], defaultPolicy).dossier;

    expect(isWindowOver(waiting, defaultPolicy, '2026-11-05T00:59:59.999Z')).toBe(false);
    expect(isWindowOver(waiting, defaultPolicy, '2026-11-05T01:00:00.000Z')).toBe(true);
    expect(isWindowOver(emptyDossier(PARCEL), defaultPolicy, '2026-11-05T01:00:00.000Z')).toBe(false);
  });
});

describe('hangsOnWindow', () => {
  it('is so while the parcel waits, or shares payments with others', () => {
    const waiting = emptyDossier(PARCEL);
    const judged = { verdict: VERDICT, group: null };

    expect(hangsOnWindow(waiting)).toBe(true);
    expect(hangsOnWindow(judged)).toBe(false);
    expect(hangsOnWindow({ ...judged, group: 'group' })).toBe(true);
  });
});

describe('waitUntil', () => {
  it('names no time when nothing is missing', () => {
    expect(waitUntil(emptyDossier(PARCEL), defaultPolicy)).toBeNull();
  });
});
