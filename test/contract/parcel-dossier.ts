import { emptyDossier } from '../../shared/domain/dossier/merge.ts';
import type { DocumentOf, DocumentType } from '../../shared/model/document/document.ts';
import type { Dossier, Version } from '../../shared/model/dossier.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { QueueEntry } from '../../shared/model/queue-entry.ts';
import { entryNumber } from '../../shared/notation/entry-number.ts';
import { documentDigest } from '../../shared/wire/document/document-digest.ts';
import { unique } from './unique.ts';

type Body<T extends DocumentType> = DocumentOf<T>['body'];

const RECEIVED_AT = '2026-11-04T01:30:02.915Z';
const SUBMISSION = '0d6f7c1e-5a55-4f8b-9f6e-6a3f2f8d1c00';

const opening = { appType: '1', appTime: '20261104093001', appStatus: '2' } as const;
const buyer = {
  buyerName: '测试甲',
  buyerTelephone: '13800000001',
  buyerIdType: '1',
  buyerIdNumber: '110101190001010010',
};

export function orderBody(changes: Partial<Body<'order'>> = {}): Body<'order'> {
  return {
    guid: 'A1B2C3D4-0001-4000-8000-00000000311A',
    ...opening,
    orderType: 'I',
    orderNo: 'T2026110400001',
    ebpCode: '4401TEST01',
    ebpName: '测试跨境电子商务有限公司',
    ebcCode: '4401TEST02',
    ebcName: '测试商贸有限公司',
    goodsValue: '230.98000',
    freight: '0.00000',
    discount: '0.00000',
    taxTotal: '21.02000',
    acturalPaid: '252.00000',
    currency: '142',
    buyerRegNo: 'U000000001',
    ...buyer,
    payCode: '4401TEST03',
    payName: '测试支付有限公司',
    payTransactionId: '2026110400170490000001',
    consignee: '测试甲',
    consigneeTelephone: '13800000001',
    consigneeAddress: '广东省广州市测试区样例路1号样例花园1号楼1单元101',
    lines: [
      {
        gnum: '1',
        itemNo: 'SKU00001',
        itemName: '样例 幼儿配方奶粉3段 800g/罐',
        gmodel: '品名:幼儿配方奶粉3段|品牌:样例|规格:800g/罐',
        unit: '122',
        qty: '1.00000',
        price: '230.98000',
        totalPrice: '230.98000',
        currency: '142',
        country: '304',
      },
    ],
    ...changes,
  };
}

export function paymentBody(changes: Partial<Body<'payment'>> = {}): Body<'payment'> {
  return {
    guid: 'A1B2C3D4-0001-4000-8000-00000000411A',
    ...opening,
    payCode: '4401TEST03',
    payName: '测试支付有限公司',
    payTransactionId: '2026110400170490000001',
    orderNo: 'T2026110400001',
    ebpCode: '4401TEST01',
    ebpName: '测试跨境电子商务有限公司',
    payerIdType: '1',
    payerIdNumber: '110101190001010010',
    payerName: '测试甲',
    amountPaid: '252',
    currency: '142',
    payTime: '20261104092913',
    ...changes,
  };
}

export function waybillBody(changes: Partial<Body<'waybill'>> = {}): Body<'waybill'> {
  return {
    guid: 'a1b2c3d4-0001-4000-8000-00000000511a',
    ...opening,
    logisticsCode: '4401TEST04',
    logisticsName: '测试快递有限公司',
    logisticsNo: 'TE000000001CN',
    orderNo: 'T2026110400001',
    currency: '142',
    weight: '1.05',
    packNo: '1',
    goodsInfo: '【保税直发】样例 幼儿配方奶粉3段 800g/罐*1',
    consignee: '测试甲',
    consigneeAddress: '广东省广州市测试区样例路1号样例花园1号楼1单元101',
    consigneeTelephone: '13800000001',
    ...changes,
  };
}

export function declarationBody(changes: Partial<Body<'declaration'>> = {}): Body<'declaration'> {
  return {
    guid: 'A1B2C3D4-0001-4000-8000-00000000621A',
    ...opening,
    orderNo: 'T2026110400001',
    ebpCode: '4401TEST01',
    ebpName: '测试跨境电子商务有限公司',
    ebcCode: '4401TEST02',
    ebcName: '测试商贸有限公司',
    logisticsNo: 'TE000000001CN',
    logisticsCode: '4401TEST04',
    logisticsName: '测试快递有限公司',
    copNo: 'QD00000000000001',
    ...buyer,
    assureCode: '4401TEST01',
    emsNo: 'T5100W0000001',
    ieFlag: 'I',
    declTime: '20261104',
    customsCode: '5100',
    portCode: '5100',
    consigneeAddress: '广东省广州市测试区样例路1号样例花园1号楼1单元101',
    agentCode: '4401TEST05',
    agentName: '测试报关有限公司',
    tradeMode: '1210',
    trafMode: '7',
    country: '142',
    freight: '0',
    insuredFee: '0',
    currency: '142',
    packNo: '1',
    grossWeight: '1.05',
    netWeight: '0.8',
    lines: [
      {
        gnum: '1',
        itemNo: 'SKU00001',
        gcode: '1901101010',
        gname: '样例 幼儿配方奶粉3段 800g/罐',
        gmodel: '品名:幼儿配方奶粉3段|品牌:样例|规格:800g/罐',
        country: '304',
        currency: '142',
        qty: '1',
        unit: '122',
        qty1: '0.8',
        unit1: '035',
        price: '230.98',
        totalPrice: '230.98',
      },
    ],
    ...changes,
  };
}

export function version(document: Version['document'], changes: Partial<Version> = {}): Version {
  return {
    document,
    receivedAt: RECEIVED_AT,
    digest: documentDigest(document),
    submissionId: SUBMISSION,
    sender: '4401TEST02',
    ...changes,
  };
}

/** A parcel of its own that waits for everything but its order. */
export function waitingDossier(changes: Partial<Dossier> = {}): Dossier {
  const key = { ebpCode: '4401TEST01', orderNo: unique('T') };
  return {
    ...emptyDossier(key),
    rev: 1,
    versions: [version({ type: 'order', body: orderBody(key) })],
    missing: ['payment', 'waybill', 'declaration'],
    ...changes,
  };
}

/** A parcel of its own with its four documents, found green. */
export function cleanDossier(changes: Partial<Dossier> = {}): Dossier {
  const key = { ebpCode: '4401TEST01', orderNo: unique('T') };
  const logisticsNo = unique('TE');
  return waitingDossier({
    key,
    versions: [
      version({ type: 'declaration', body: declarationBody({ ...key, logisticsNo }) }, { sender: '4401TEST05' }),
      version({ type: 'order', body: orderBody(key) }),
      version({ type: 'payment', body: paymentBody(key) }, { sender: '4401TEST03' }),
      version({ type: 'waybill', body: waybillBody({ orderNo: key.orderNo, logisticsNo }) }, { sender: '4401TEST04' }),
    ],
    missing: [],
    verdict: {
      lane: 'green',
      score: 0,
      findings: [],
      selection: {
        stratum: '常规企业|1210|4401TEST04',
        probability: 0.01,
        draw: '0.123456789012',
        selected: false,
        reason: null,
        entryNo: entryNumber({ receivedAt: RECEIVED_AT, submissionId: SUBMISSION }, parcelId(key)),
        rate: 0.01,
      },
      versions: { rules: '2026-11-24', rights: '0123456789abcdef', policy: '2026-11-24', model: 'weights' },
    },
    verdictAt: '2026-11-04T01:30:03.210Z',
    reservation: { person: 'Zk3u0a7mJ0bB1eP5yO4g0cT1nq2v3w4x5y6z7A8B9C0', year: '2026', fen: 25_200 },
    lanes: [{ at: '2026-11-04T01:30:03.210Z', lane: 'green', codes: [] }],
    ...changes,
  });
}

export function queueEntry(changes: Partial<QueueEntry> = {}): QueueEntry {
  return {
    key: { ebpCode: '4401TEST01', orderNo: unique('T') },
    customsCode: '5100',
    lane: 'yellow',
    state: 'held',
    urgency: '3-2026-11-04T01:30:03.210Z',
    score: 0.4,
    codes: ['amount-mismatch'],
    since: '2026-11-04T01:30:03.210Z',
    goods: '样例 幼儿配方奶粉3段',
    merchant: '测试商贸有限公司',
    valueFen: 23_098,
    lease: null,
    ...changes,
  };
}
