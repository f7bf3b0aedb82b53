import { describe, expect, it } from 'vitest';
import { personToken, pseudonymsOf } from '../../../../shared/domain/links/pseudonyms-of.ts';
import type { Papers } from '../../../../shared/model/case.ts';
import type { Pseudonyms } from '../../../../shared/model/pseudonyms.ts';
import { declaration, order, papers, payment } from '../../../builders/parcel.ts';

function named(over: Partial<Papers> = {}): Pseudonyms {
  const pseudonyms = pseudonymsOf(papers(over), (value) => `<${value}>`);
  if (pseudonyms === null) throw new Error('declared');
  return pseudonyms;
}

describe('pseudonymsOf', () => {
  it('is null before there is a declaration', () => {
    expect(pseudonymsOf(papers({ declaration: null }), (value) => value)).toBeNull();
  });

  it('names everybody and every place of a parcel', () => {
    expect(named()).toEqual({
      buyer: '<id 110101190001010014>',
      buyerPhone: '<phone 13800000001>',
      phoneBlock: '<block 138000000>',
      account: '<account 310430YDWB U0001>',
      consignee: '<name 测试甲>',
      consigneePhone: '<phone 13800000001>',
      room: '<place 测试路1号3-2-101>',
      building: '<building 测试路1号3>',
      street: '<street 测试路1号>',
      payers: ['<id 110101190001010014>'],
    });
  });

  it.each([
    ['+86 138-0000-0001', '13800000001'],
    ['００８６１３８０００００００１', '13800000001'],
  ])('takes the phone %s for the same', (written, plain) => {
    const phones = (buyerTelephone: string) => named({ order: order({ buyerTelephone }) });

    expect(phones(written)).toEqual(phones(plain));
  });

  it('takes the rooms of one building for one address, in every spelling', () => {
    const at = (consigneeAddress: string) => named({ order: order({ consigneeAddress }) }).building;

    const one = at('浙江省宁波市北仑区测试路1号3号楼2单元101室');
    expect(at('北仑区测试路1号3号楼1单元502')).toBe(one);
    expect(at('浙江省 宁波市 北仑区 测试路1号3栋2单元101室')).toBe(one);
    expect(at('浙江省宁波市北仑区测试路1号4号楼2单元101室')).not.toBe(one);
  });

  it('takes phone, name and address from the declaration where there is no order, and knows no account', () => {
    expect(named({ order: null })).toEqual({ ...named(), account: null });
  });

  it('gives buyer and payer of one number the same token, however it is spelled', () => {
    const { buyer, payers } = named({
      declaration: declaration({ buyerIdNumber: '11010119000101003x' }),
      payments: [payment({ payerIdNumber: '11010119000101003X' }), payment({ payerIdNumber: '110101190001010022' })],
    });

    expect(payers).toEqual([buyer, '<id 110101190001010022>']);
  });

  it('tells the phone of a gift from that of its buyer', () => {
    const { buyerPhone, consigneePhone } = named({ order: order({ consigneeTelephone: '13800000002' }) });

    expect([buyerPhone, consigneePhone]).toEqual(['<phone 13800000001>', '<phone 13800000002>']);
  });

  it('makes no token twice', () => {
    const made: string[] = [];
    pseudonymsOf(papers(), (value) => {
      made.push(value);
      return value;
    });

    expect(new Set(made).size).toBe(made.length);
  });
});

describe('personToken', () => {
  it('is one for all spellings of an identity number', () => {
    const spelled = [
      '11010119000101003X',
      '11010119000101003x',
      ' 110101 19000101 003X',
      '１１０１０１１９０００１０１００３ｘ',
    ];

    expect(new Set(spelled.map((number) => personToken(number, (value) => value)))).toEqual(
      new Set(['id 11010119000101003X']),
    );
  });
});
