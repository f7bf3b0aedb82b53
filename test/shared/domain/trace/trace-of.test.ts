import { describe, expect, it } from 'vitest';
import { hmacTokens } from '../../../../shared/adapters/system/hmac-tokens.ts';
import { pseudonymsOf } from '../../../../shared/domain/links/pseudonyms-of.ts';
import { type Traceable, traceOf, waybillBlock } from '../../../../shared/domain/trace/trace-of.ts';
import type { Papers } from '../../../../shared/model/case.ts';
import type { Finding } from '../../../../shared/model/finding.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { Trace } from '../../../../shared/model/trace.ts';
import { KEY } from '../../../builders/assess-world.ts';
import { cancellation } from '../../../builders/cancellation.ts';
import { declaration, order, papers, payment, waybill } from '../../../builders/parcel.ts';
import { returnRequest } from '../../../builders/return-request.ts';

const { token } = hmacTokens(KEY);

function traceable(over: Partial<Traceable> = {}): Traceable {
  return {
    parcel: parcelId({ ebpCode: '310430YDWB', orderNo: 'T20261104000001' }),
    rev: 4,
    papers: papers(),
    findings: [],
    arrivals: 0,
    brands: [],
    ...over,
  };
}

function drawn(over: Partial<Papers> = {}, rest: Partial<Traceable> = {}, by = token) {
  const facts = traceable({ papers: papers(over), ...rest });
  return traceOf(facts, pseudonymsOf(facts.papers, by), by);
}

const finding = (code: string, severity: Finding['severity']): Finding => ({
  ...{ code, severity, lane: 'yellow', basis: 'plan-2017', values: [] },
  message: { zh: code, en: code },
});

/** 2026-11-04 00:00 in China. */
const MIDNIGHT = 1_793_721_600;
const clock = (hours: number, minutes = 0) => MIDNIGHT + hours * 3600 + minutes * 60;

describe('traceOf', () => {
  it('is none before there is a declaration', () => {
    expect(drawn({ declaration: null })).toBeNull();
  });

  it('says when, which firms, how much and how heavy', () => {
    const status = { ...waybill(), logisticsStatus: 'S', logisticsTime: '20261106090000' };

    expect(drawn({ waybillStatus: status })).toMatchObject({
      parcel: '310430YDWB/T20261104000001',
      rev: 4,
      customsCode: '3105',
      times: {
        paid: clock(10, 2),
        ordered: clock(10, 5),
        shipped: clock(11),
        declared: clock(12),
        signed: clock(57),
      },
      firms: {
        platform: '310430YDWB',
        merchant: '3104W60001',
        payment: '3104W60004',
        carrier: '3104W60002',
        agent: '3104W60003',
        mode: '1210',
      },
      buyer: { area: '110101', born: 1900 },
      consignee: { kind: 'home', isBuyer: true },
      goods: [
        { gcode: '1901101010', qty: 2, priceFen: 10_000, nameless: false },
        { gcode: '3304990039', qty: 1, priceFen: 15_000, nameless: false },
      ],
      payments: [{ serial: 104_000_001, fen: 38_776, paidAt: clock(10, 2) }],
      paidFen: 38_776,
      dutiableFen: 36_000,
      grams: { weighed: 2100, gross: 2000 },
    });
  });

  it('is what the model of traces allows', () => {
    const trace = drawn();

    expect(Trace.parse(trace)).toEqual(trace);
  });

  it('says nothing that a person could be read from', () => {
    const gift = {
      consignee: '测试乙',
      consigneeTelephone: '13800000002',
      consigneeAddress: '宁波市海曙区赠送路7号2-1-305',
    };
    const declared = declaration();
    const trace = drawn({
      order: order(gift),
      payments: [payment({ payerIdNumber: '110101190001010022', payerName: '测试丙', telephone: '13800000003' })],
      returns: [returnRequest(declared, '20261120120000')],
    });
    const json = JSON.stringify(trace);

    for (const secret of [
      ...['110101190001010014', '110101190001010022', '19000101', '010014', '010022'],
      ...['13800000001', '13800000002', '13800000003', '138000000', '0000001"', '0000002"'],
      ...['测试', '甲', '乙', '丙', 'U0001'],
      ...[declared.consigneeAddress, gift.consigneeAddress, '路', '北仑', '海曙', '3-2-101', '2-1-305'],
    ])
      expect(json).not.toContain(secret);
    expect(json).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('cannot be made without the key', () => {
    const other = hmacTokens(new Uint8Array(32).fill(9));

    const under = drawn({}, {}, other.token);
    expect(under?.buyer.id).not.toBe(drawn()?.buyer.id);
    expect(under?.consignee.place).not.toBe(drawn()?.consignee.place);
    expect(under?.waybill).not.toBe(drawn()?.waybill);
  });

  it.each([
    ['name', { consignee: '测 试·甲' }, { buyerName: '測試甲 ' }],
    ['phone', { consigneeTelephone: '+86 138-0000-0001', buyerTelephone: '0086１３８００００００01' }, {}],
    ['address', { consigneeAddress: '测试路1号3栋2单元101' }, {}],
    ['address', { consigneeAddress: '中国浙江省宁波市 北仑区測試路１号3-2-101室(315800)' }, {}],
    ['identity number', {}, { buyerIdNumber: ' １１０１０１１９０００１０１００１４' }],
  ])('is the same whatever the spelling of the %s', (_, ordered, declared) => {
    expect(drawn({ order: order(ordered), declaration: declaration(declared) })).toEqual(drawn());
  });

  it('gives one person one token wherever it stands', () => {
    const own = drawn();
    const again = drawn({ order: order({ consigneeAddress: '浙江省宁波市北仑区测试路1号3号楼2单元902室' }) });

    expect(own?.payments[0]?.payer).toBe(own?.buyer.id);
    expect(own?.consignee.phone).toBe(own?.buyer.phone);
    expect(again?.consignee.place).not.toBe(own?.consignee.place);
    expect(again?.consignee.building).toBe(own?.consignee.building);
    expect(again?.consignee.street).toBe(own?.consignee.street);
  });

  it('puts phones that differ in their last two digits into one block', () => {
    const blockOf = (buyerTelephone: string) => drawn({ order: order({ buyerTelephone }) })?.buyer.phoneBlock;

    expect(blockOf('13800000099')).toBe(blockOf('13800000001'));
    expect(blockOf('13800000101')).not.toBe(blockOf('13800000001'));
  });

  it('tells a gift from a purchase of one’s own', () => {
    expect(drawn({ order: order({ consignee: '测试乙' }) })?.consignee.isBuyer).toBe(false);
  });

  it('rests on the declaration where nothing else has come', () => {
    const alone = drawn({ order: null, payments: [], waybill: null });

    expect(alone).toMatchObject({
      times: { paid: null, ordered: null, shipped: null, declared: clock(12), signed: null },
      firms: { payment: null },
      payments: [],
      paidFen: 0,
      grams: { weighed: null },
    });
    expect(alone?.consignee).toEqual(drawn()?.consignee);
    const { account: _, accountNo: __, ...buyer } = drawn()?.buyer ?? {};
    expect(alone?.buyer).toEqual(buyer);
  });

  it('takes what was paid from the payments where the order is missing, and the first of their times', () => {
    const two = [
      payment({ amountPaid: '300', payTime: '20261104100200' }),
      payment({ amountPaid: '87.76', payTime: '20261104095900' }),
    ];

    expect(drawn({ order: null, payments: two })).toMatchObject({ paidFen: 38_776, times: { paid: clock(9, 59) } });
  });

  it('knows the account that ordered, and how new it is on its platform', () => {
    const of = (buyerRegNo: string) => drawn({ order: order({ buyerRegNo }) })?.buyer;

    expect(of('U004026255')).toMatchObject({ accountNo: 4_026_000 });
    expect(of('alice')).toMatchObject({ accountNo: null });
    expect(of('U004026255')?.account).not.toBe(of('U004026256')?.account);
    expect(of('U004026255')?.account).not.toContain('4026255');
  });

  it('takes only a sign-off for a sign-off', () => {
    const status = { ...waybill(), logisticsStatus: 'L', logisticsTime: '20261106090000' };

    expect(drawn({ waybillStatus: status })?.times.signed).toBeNull();
  });

  it('reads no birth and no area from a number of another form', () => {
    expect(drawn({ declaration: declaration({ buyerIdNumber: 'H12345678' }) })?.buyer).toMatchObject({
      area: null,
      born: null,
    });
  });

  it('keeps the codes that no innocent cause explains, once each', () => {
    const findings = [
      finding('second-quantity', 'format'),
      finding('recipient-differs', 'benign'),
      finding('payer-not-buyer', 'unexplained'),
      finding('amount-mismatch', 'contradiction'),
      finding('payer-not-buyer', 'unexplained'),
    ];

    expect(drawn({}, { findings })?.codes).toEqual(['amount-mismatch', 'payer-not-buyer']);
  });

  it('puts returns in the order of their time, whatever order they came in', () => {
    const returns = ['20261120120000', '20261110120000'].map((at) => returnRequest(declaration(), at));

    expect(drawn({ returns })?.returns).toEqual([clock(12) + 6 * 86_400, clock(12) + 16 * 86_400]);
    expect(drawn({ returns: returns.toReversed() })).toEqual(drawn({ returns }));
  });

  it('passes on arrivals', () => {
    expect(drawn({}, { arrivals: 2 })).toMatchObject({ arrivals: 2 });
  });

  it('takes as cancelled what was withdrawn and never signed for, whether or not the 623 came in time', () => {
    const signed = { ...waybill(), logisticsStatus: 'S', logisticsTime: '20261106090000' };
    const onItsWay = { ...signed, logisticsStatus: 'R' };

    expect(drawn()?.isCancelled).toBe(false);
    expect(drawn({ cancellation: cancellation() })?.isCancelled).toBe(true);
    expect(drawn({ cancellation: cancellation(), waybillStatus: onItsWay })?.isCancelled).toBe(true);
    expect(drawn({ cancellation: cancellation(), waybillStatus: signed })?.isCancelled).toBe(false);
  });

  it('names the waybill by carrier and number', () => {
    const other = { logisticsNo: `${declaration().logisticsNo}9` };

    expect(drawn({ order: order({ note: 'x' }) })?.waybill).toBe(drawn()?.waybill);
    expect(drawn({ declaration: declaration(other) })?.waybill).not.toBe(drawn()?.waybill);
  });
});

describe('waybillBlock', () => {
  it('puts waybills of a carrier that differ in their last three digits into one block', () => {
    const blockOf = (logisticsNo: string, logisticsCode = '3104W60002') =>
      waybillBlock({ logisticsNo, logisticsCode }, token);

    expect(blockOf('YD20260001999')).toBe(blockOf('YD20260001000'));
    expect(blockOf('YD20260002000')).not.toBe(blockOf('YD20260001000'));
    expect(blockOf('YD20260001000', '3104W60009')).not.toBe(blockOf('YD20260001000'));
  });
});
