import { describe, expect, it } from 'vitest';
import { maySend, SENDERS } from '../../../../shared/domain/intake/may-send.ts';
import type { Document } from '../../../../shared/model/document/document.ts';
import { declaration, order, payment, waybill } from '../../../builders/parcel.ts';

const opening = {
  guid: '0D51A28E-6A2C-4B0C-9AF0-000000000513',
  appType: '1',
  appTime: '20261104100000',
  appStatus: '2',
} as const;
const { logisticsCode, logisticsName, logisticsNo } = waybill();
const documents: Document[] = [
  { type: 'order', body: order() },
  { type: 'payment', body: payment() },
  { type: 'waybill', body: waybill() },
  {
    type: 'waybillStatus',
    body: {
      ...opening,
      logisticsCode,
      logisticsName,
      logisticsNo,
      logisticsStatus: 'S',
      logisticsTime: '20261104100000',
    },
  },
  { type: 'declaration', body: declaration() },
];
const parties = {
  ebpCode: order().ebpCode,
  ebcCode: order().ebcCode,
  payCode: payment().payCode,
  logisticsCode,
  agentCode: declaration().agentCode,
};
const allowed: Record<string, string[]> = {
  order: ['ebpCode', 'ebcCode'],
  payment: ['payCode'],
  waybill: ['logisticsCode'],
  waybillStatus: ['logisticsCode'],
  declaration: ['ebcCode', 'agentCode'],
};

describe('maySend', () => {
  it.each(documents)('lets exactly the parties that answer for it send the $type', (document) => {
    const senders = Object.entries(parties).flatMap(([party, code]) => (maySend(document, code) ? [party] : []));

    expect(senders).toEqual(allowed[document.type]);
  });

  it('lets nobody send under an empty or foreign code', () => {
    expect(documents.some((document) => maySend(document, '') || maySend(document, '9999999999'))).toBe(false);
  });
});

describe('SENDERS', () => {
  it('treats cancellation and return like the declaration that they concern', () => {
    expect([SENDERS.cancel, SENDERS.return]).toEqual([SENDERS.declaration, SENDERS.declaration]);
  });
});
