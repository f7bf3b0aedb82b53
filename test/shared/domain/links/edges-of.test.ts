import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { edgesOf, type Identities, identitiesOf } from '../../../../shared/domain/links/edges-of.ts';
import type { Papers } from '../../../../shared/model/case.ts';
import { declaration, order, papers, payment } from '../../../builders/parcel.ts';

const token = (value: string) => hash('sha256', value, 'base64url');

function known(over: Partial<Papers> = {}, paidTo: readonly string[] = []): Identities {
  const identities = identitiesOf(papers(over), paidTo, token);
  if (identities === null) throw new Error('declared');
  return identities;
}

const texts = (identities: Identities) =>
  edgesOf(identities).flatMap(({ from, to }) => to.map(({ kind }) => `${from.kind}→${kind}`));

describe('identitiesOf', () => {
  it('is null before there is a declaration', () => {
    expect(identitiesOf(papers({ declaration: null }), [], token)).toBeNull();
  });

  it('cuts tokens to 16 characters and leaves codes of firms as they are', () => {
    const { buyer, merchant, firms } = known();

    expect(buyer).toEqual({ kind: 'buyer', token: token('id 110101190001010014').slice(0, 16) });
    expect(merchant).toEqual({ kind: 'merchant', token: '3104W60001' });
    expect(firms.map(({ kind, token: code }) => `${kind} ${code}`)).toEqual([
      'platform 310430YDWB',
      'paymentFirm 3104W60004',
      'carrier 3104W60002',
      'agent 3104W60003',
    ]);
  });

  it.each([
    ['+86 138-0000-0001', '13800000001'],
    ['００８６１３８０００００００１', '13800000001'],
  ])('takes the phone %s for the same', (written, plain) => {
    const phones = (buyerTelephone: string) =>
      known({ order: order({ buyerTelephone, consigneeTelephone: buyerTelephone }) }).phones;

    expect(phones(written)).toEqual(phones(plain));
  });

  it('takes the rooms of one building for one address, in every spelling', () => {
    const at = (consigneeAddress: string) => {
      const values: string[] = [];
      identitiesOf(papers({ order: order({ consigneeAddress }) }), [], (value) => {
        values.push(value);
        return token(value);
      });
      return values.find((value) => value.startsWith('building'));
    };

    const one = at('浙江省宁波市北仑区测试路1号3号楼2单元101室');
    expect(at('北仑区测试路1号3号楼1单元502')).toBe(one);
    expect(at('浙江省 宁波市 北仑区 测试路1号3栋2单元101室')).toBe(one);
    expect(at('浙江省宁波市北仑区测试路1号4号楼2单元101室')).not.toBe(one);
  });

  it('knows a gift by two phones, and an ordinary parcel by one', () => {
    expect(known().phones).toHaveLength(1);
    expect(known({ order: order({ consigneeTelephone: '13800000002' }) }).phones).toHaveLength(2);
  });

  it('takes phone and address from the declaration where there is no order', () => {
    expect(known({ order: null })).toMatchObject({ phones: known().phones, address: known().address });
  });

  it('names payers that are not the buyer, each once', () => {
    const other = payment({ payerIdNumber: '110101190001010022' });

    expect(known().payers).toEqual([]);
    expect(known({ payments: [payment({ payerIdNumber: '110101190001010014 ' })] }).payers).toEqual([]);
    expect(known({ payments: [payment(), other, { ...other, payTransactionId: 'P2' }] }).payers).toHaveLength(1);
  });

  it('gives buyer and payer of one number the same token under two kinds', () => {
    const payer = known({ payments: [payment({ payerIdNumber: '11010119000101003X' })] }).payers[0];
    const buyer = known({ declaration: declaration({ buyerIdNumber: '11010119000101003x' }) }).buyer;

    expect(payer).toEqual({ kind: 'payer', token: buyer.token });
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
    const given = known({ payments: [payment({ payerIdNumber: '110101190001010022' })] }, ['6222000000000000001']);

    expect(texts(given)).toEqual(expect.arrayContaining(['payer→buyer', 'buyer→payer', 'merchant→account']));
  });
});
