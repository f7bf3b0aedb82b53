import { describe, expect, it } from 'vitest';
import { RawPaymentReply, RawPaymentView } from '../../../../../shared/wire/http/schemas/raw-payment.ts';
import { uploaded, uploadFailed } from '../../../../../shared/wire/pay179/upload-reply.ts';
import { answer, pull } from '../../../../builders/raw-payment.ts';

describe('RawPaymentReply', () => {
  it('is what customs answer, and nothing less', () => {
    const { message: _, ...short } = uploaded(0);

    expect(RawPaymentReply.parse(uploaded(0))).toEqual(uploaded(0));
    expect(RawPaymentReply.parse(uploadFailed([], 0)).code).toBe('20000');
    expect(RawPaymentReply.safeParse(short).success).toBe(false);
  });
});

describe('RawPaymentView', () => {
  it('shows a pull with and without an answer', () => {
    const { overdueAt: _, ...shown } = pull({ answers: [answer(), answer({ own: null })] });

    expect(RawPaymentView.parse({ state: 'answered', ...shown })).toEqual({ state: 'answered', ...shown });
    expect(
      RawPaymentView.safeParse({ state: 'no-address', wantedAt: null, dueAt: null, asks: [], answers: [] }).success,
    ).toBe(true);
    expect(RawPaymentView.safeParse({ state: 'lost', ...shown }).success).toBe(false);
  });
});
