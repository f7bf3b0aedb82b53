import { describe, expect, it } from 'vitest';
import { coversDistrict, inSight } from '../../../../shared/domain/desk/in-sight.ts';
import type { Caller } from '../../../../shared/model/person.ts';
import { arrived } from '../../../builders/arrived.ts';
import { order, papers, payment, waybill } from '../../../builders/parcel.ts';

const submitter = (org: string): Caller => ({ role: 'submitter', name: '', org, customs: null });
const official = (customs: string | null): Caller => ({ role: 'officer', name: 'x', org: null, customs });
const nothing = { versions: [] };

describe('inSight', () => {
  it.each([order().ebpCode, order().ebcCode, payment().payCode, waybill().logisticsCode, '3104W60003'])(
    'lets the party %s see the parcel',
    (org) => {
      expect(inSight(submitter(org), nothing, papers())).toBe(true);
    },
  );

  it('lets who sent a document see it, also when the document is no longer in force', () => {
    const none = papers({ order: null, payments: [], waybill: null, declaration: null });
    const sent = { versions: [arrived({ type: 'order', body: order() }, { sender: 'S9' })] };

    expect([inSight(submitter('S9'), sent, none), inSight(submitter('S8'), sent, none)]).toEqual([true, false]);
  });

  it('hides it from a stranger', () => {
    expect(inSight(submitter('9999999999'), nothing, papers())).toBe(false);
  });

  it.each([
    ['3105', true],
    ['*', true],
    ['3104', false],
    [null, false],
  ])('shows a declared parcel to an official of %s: %s', (customs, seen) => {
    expect(inSight(official(customs), nothing, papers())).toBe(seen);
  });

  it('shows an undeclared parcel to every official', () => {
    expect(inSight(official('9999'), nothing, papers({ declaration: null }))).toBe(true);
  });
});

describe('coversDistrict', () => {
  it('is exact, or everything', () => {
    expect(['3105', '*', '31', null].map((customs) => coversDistrict({ customs }, '3105'))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
