import type { RawPayment, RawPaymentAnswer, RawPaymentAsk } from '../../shared/model/raw-payment.ts';
import { HEAD, OWN } from './raw-upload.ts';

/* What the platform of `parcel.ts` was asked and answered. */

export function ask(over: Partial<RawPaymentAsk> = {}): RawPaymentAsk {
  return { sessionId: 'S1', askedAt: '2026-11-04T04:00:00.000Z', outcome: 'accepted', ...over };
}

export function answer(over: Partial<RawPaymentAnswer> = {}): RawPaymentAnswer {
  return {
    sessionId: 'S1',
    receivedAt: '2026-11-04T05:00:00.000Z',
    proof: 'raw-payments/2026-11-04T05:00:00.000Z-S1',
    sha256: 'ab'.repeat(32),
    signature: 'valid',
    certNo: '0100000000abcdef',
    payCode: HEAD.payCode,
    payTransactionId: HEAD.payTransactionId,
    totalAmount: '387.76',
    currency: '142',
    verDept: '3',
    tradingTime: HEAD.tradingTime,
    orderNos: [OWN.orderNo],
    own: {
      goods: OWN.goodsInfo.map(({ gname }) => gname),
      recpAccount: OWN.recpAccount,
      recpCode: '',
      recpName: OWN.recpName,
    },
    ...over,
  };
}

export function pull(over: Partial<RawPayment> = {}): RawPayment {
  return {
    wantedAt: '2026-11-04T04:00:00.000Z',
    dueAt: '2026-11-05T04:00:00.000Z',
    overdueAt: null,
    asks: [ask()],
    answers: [],
    ...over,
  };
}
