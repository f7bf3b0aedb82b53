import { describe, expect, it } from 'vitest';
import { edgesOf, type Identities, identitiesOf } from '../../../../shared/domain/links/edges-of.ts';
import { pseudonymsOf } from '../../../../shared/domain/links/pseudonyms-of.ts';
import type { Papers } from '../../../../shared/model/case.ts';
import { order, papers, payment } from '../../../builders/parcel.ts';

function known(over: Partial<Papers> = {}, paidTo: readonly string[] = []): Identities {
  const named = papers(over);
  const pseudonyms = pseudonymsOf(named, (value) => `<${value}>`);
  const identities = identitiesOf(named, pseudonyms, paidTo);
  if (identities === null) throw new Error('declared');
  return identities;
}

const texts = (identities: Identities) =>
  edgesOf(identities).flatMap(({ from, to }) => to.map(({ kind }) => `${from.kind}→${kind}`));

describe('identitiesOf', () => {
  it('is null before there is a declaration', () => {
    expect(identitiesOf(papers({ declaration: null }), null, [])).toBeNull();
  });

  it('knows people and places by tokens and leaves codes of firms as they are', () => {
    const { buyer, phones, address, merchant, firms } = known();

    expect([buyer, ...phones, address, merchant, ...firms].map(({ kind, token }) => `${kind} ${token}`)).toEqual([
      'buyer <id 110101190001010014>',
      'phone <phone 13800000001>',
      'address <building 测试路1号3>',
      'merchant 3104W60001',
      'platform 310430YDWB',
      'paymentFirm 3104W60004',
      'carrier 3104W60002',
      'agent 3104W60003',
    ]);
  });

  it('knows a gift by two phones, and an ordinary parcel by one', () => {
    expect(known().phones).toHaveLength(1);
    expect(known({ order: order({ consigneeTelephone: '13800000002' }) }).phones).toHaveLength(2);
  });

  it('names payers that are not the buyer, each once', () => {
    const other = payment({ payerIdNumber: '110101190001010022' });

    expect(known().payers).toEqual([]);
    expect(known({ payments: [payment({ payerIdNumber: '110101190001010014 ' })] }).payers).toEqual([]);
    expect(known({ payments: [payment(), other, { ...other, payTransactionId: 'P2' }] }).payers).toEqual([
      { kind: 'payer', token: '<id 110101190001010022>' },
    ]);
  });

  it('names each firm of several payments once, in their order, and that of the order', () => {
    const payments = ['F2', 'F1', 'F2'].map((payCode) => payment({ payCode }));
    const { firms } = known({ payments, order: order({ payCode: 'F3' }) });

    expect(firms.flatMap(({ kind, token }) => (kind === 'paymentFirm' ? [token] : []))).toEqual(['F2', 'F1', 'F3']);
  });
});

describe('edgesOf', () => {
  it('joins buyer, phone and address both ways, and the merchant to its firms', () => {
    expect(texts(known())).toEqual([
      'phone→buyer',
      'address→buyer',
      'buyer→phone',
      'buyer→address',
      'merchant→platform',
      'merchant→paymentFirm',
      'merchant→carrier',
      'merchant→agent',
    ]);
  });

  it('joins another payer both ways, and the accounts that were paid to the merchant', () => {
    const given = known({ payments: [payment({ payerIdNumber: '110101190001010022' })] }, ['account', 'account']);

    expect(texts(given)).toEqual(expect.arrayContaining(['payer→buyer', 'buyer→payer', 'merchant→account']));
    expect(given.accounts).toHaveLength(1);
  });
});
