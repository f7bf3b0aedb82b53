import type { RawPaymentView } from '../../shared/wire/http/schemas/raw-payment.ts';

/** A platform that answered the second request: one payment for two orders. */
export function pullOf(orderNo: string): RawPaymentView {
  return {
    state: 'answered',
    wantedAt: '2026-11-24T01:02:05.000Z',
    dueAt: '2026-11-25T01:02:05.000Z',
    asks: [
      { sessionId: 'S1', askedAt: '2026-11-24T01:02:06.000Z', outcome: 'unanswered', reason: 'timeout' },
      { sessionId: 'S2', askedAt: '2026-11-24T01:07:06.000Z', outcome: 'accepted' },
    ],
    answers: [
      {
        sessionId: 'S2',
        receivedAt: '2026-11-24T01:08:00.000Z',
        proof: 'raw-payments/2026-11-24T01:07:06.000Z-S2',
        sha256: 'ab'.repeat(32),
        signature: 'valid',
        certNo: '0100000000abcdef',
        payCode: '4403169D3W',
        payTransactionId: '2026112400000000000000000001',
        totalAmount: '1280.5',
        currency: '142',
        verDept: '3',
        tradingTime: '20261124083000',
        orderNos: [orderNo, 'T20261124-0009'],
        own: {
          goods: ['婴幼儿配方奶粉 3段 900克'],
          recpAccount: 'OSA***********2601',
          recpCode: '',
          recpName: '测试甲跨境贸易有限公司',
        },
      },
    ],
  };
}
