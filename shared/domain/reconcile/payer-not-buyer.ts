import type { Papers } from '../../model/case.ts';
import type { Payment } from '../../model/document/payment.ts';
import type { Bilingual } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { idNumberFault, sameIdNumber } from '../../notation/id-number.ts';
import { sameName } from '../../notation/name.ts';
import { type Disagreement, judged, SPELLING } from './disagreement.ts';
import { stated } from './stated.ts';

type Buyer = { readonly buyerName: string; readonly buyerIdNumber: string };

const VERIFIED: Bilingual = { zh: '平台已核验订购人身份', en: 'the platform verified the buyer' };

/**
 * Buyer and payer are the same person unless the platform verified the buyer (I4; announcement 2016-26; rejection 1327).
 * A payer who is the buyer of either order or declaration is the buyer: where those two differ, `buyer-mismatch` speaks.
 */
export const payerNotBuyer: Rule = {
  code: 'payer-not-buyer',
  severity: 'unexplained',
  basis: 'gacc-2016-26',
  title: { zh: '支付人与订购人为同一人', en: 'Buyer and payer are the same person' },
  needs: ['order', 'payments'],
  check: ({ papers }, policy) => {
    const disagreements = papers.payments.flatMap((payment) => disagreementOf(payment, papers));
    if (!policy.identity.verifiedByPlatform) return judged(disagreements);
    return judged(disagreements.map(({ statements, innocent = VERIFIED }) => ({ statements, innocent })));
  },
};

function disagreementOf(payment: Payment, { order, declaration }: Papers): readonly Disagreement[] {
  if (!order || (order.buyerName === payment.payerName && isPayer(order, payment))) return [];
  const statements = [
    stated('order', 'buyerName', order.buyerName),
    stated('payment', 'payerName', payment.payerName),
    stated('order', 'buyerIdNumber', order.buyerIdNumber),
    stated('payment', 'payerIdNumber', payment.payerIdNumber),
  ];
  if (isPayer(order, payment)) return [{ statements, innocent: SPELLING }];
  return declaration && isPayer(declaration, payment) ? [] : [{ statements }];
}

/** A mistyped or masked number says nothing: then the names decide and `id-checksum` speaks. */
function isPayer({ buyerName, buyerIdNumber }: Buyer, { payerName, payerIdNumber }: Payment): boolean {
  if (!sameName(buyerName, payerName)) return false;
  return (
    sameIdNumber(buyerIdNumber, payerIdNumber) ||
    idNumberFault(buyerIdNumber) !== null ||
    idNumberFault(payerIdNumber) !== null
  );
}
