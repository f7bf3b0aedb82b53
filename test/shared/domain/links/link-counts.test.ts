import { describe, expect, it } from 'vitest';
import { edgesOf, type Identities, identitiesOf } from '../../../../shared/domain/links/edges-of.ts';
import { linkCounts } from '../../../../shared/domain/links/link-counts.ts';
import { emptySheet, noteLink } from '../../../../shared/domain/links/note-link.ts';
import { pseudonymsOf } from '../../../../shared/domain/links/pseudonyms-of.ts';
import type { LinkSheet } from '../../../../shared/model/link-sheet.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { declaration, order, papers, payment } from '../../../builders/parcel.ts';

const token = (value: string) => Buffer.from(value).toString('base64url').slice(-16);
const DAY = 20_006;

/** One parcel of the person with this last digits of the identity number. */
function parcelOf(id: string, over: { payer?: string; phone?: string } = {}): Identities {
  const named = papers({
    declaration: declaration({ buyerIdNumber: id }),
    order: order({ ...(over.phone ? { consigneeTelephone: over.phone } : {}) }),
    payments: [payment({ payerIdNumber: over.payer ?? id })],
  });
  const identities = identitiesOf(named, pseudonymsOf(named, token), []);
  if (identities === null) throw new Error('declared');
  return identities;
}

function book() {
  const sheets = new Map<string, LinkSheet>();
  const name = ({ kind, token: value }: LinkSheet['entity']) => `${kind} ${value}`;
  return {
    note(identities: Identities, day: number): void {
      for (const { from, to } of edgesOf(identities)) {
        const sighting = { day, parcel: parcelId({ ebpCode: 'P', orderNo: String(day) }) };
        for (const one of to)
          sheets.set(name(from), noteLink(sheets.get(name(from)) ?? emptySheet(from), one, sighting));
      }
    },
    counts: (identities: Identities, day = DAY) => linkCounts(identities, (entity) => sheets.get(name(entity)), day),
  };
}

const once = { all: 1, month: 1, newInWeek: 1 };
const none = { all: 0, month: 0, newInWeek: 0 };

describe('linkCounts', () => {
  it('counts the parcel itself and nothing else on its first day', () => {
    const { note, counts } = book();
    const own = parcelOf('110101190001010014');
    note(own, DAY);

    expect(counts(own)).toEqual({
      buyersOfPhone: once,
      buyersOfAddress: once,
      buyersOfPayer: none,
      phonesOfBuyer: once,
      addressesOfBuyer: once,
      payersOfBuyer: none,
      platformsOfMerchant: once,
      paymentFirmsOfMerchant: once,
      carriersOfMerchant: once,
      agentsOfMerchant: once,
      accountsOfMerchant: none,
      daysKnown: 0,
    });
  });

  it('counts others who share phone, address and payer, and what the buyer used before', () => {
    const { note, counts } = book();
    const payer = '110101190001010030';
    const own = parcelOf('110101190001010014', { payer, phone: '13800000009' });
    note(parcelOf('110101190001010014'), DAY - 50);
    note(parcelOf('110101190001010022', { payer, phone: '13800000009' }), DAY - 40);
    note(parcelOf('110101190001010049', { phone: '13800000009' }), DAY - 1);
    note(own, DAY);

    expect(counts(own)).toMatchObject({
      buyersOfPhone: { all: 3, month: 2, newInWeek: 2 },
      buyersOfPayer: { all: 2, month: 1, newInWeek: 1 },
      phonesOfBuyer: { all: 2, month: 2, newInWeek: 1 },
      daysKnown: 50,
    });
  });

  it('does not change when later parcels become known', () => {
    const { note, counts } = book();
    const own = parcelOf('110101190001010014');
    note(own, DAY);
    const before = counts(own);

    note(parcelOf('110101190001010022'), DAY + 1);

    expect(counts(own)).toEqual(before);
    expect(counts(own, DAY + 1).buyersOfPhone.all).toBe(2);
  });
});
