import type { Statement } from '../../model/finding.ts';
import type { RawPaymentAnswer } from '../../model/raw-payment.ts';
import type { Rule } from '../../model/rule.ts';
import { judged } from './disagreement.ts';
import {
  amountDiffers,
  firmDiffers,
  goodsDiffer,
  numberDiffers,
  orderDiffers,
  timeDiffers,
} from './raw-payment-differences.ts';
import { recipientDiffers } from './recipient-differs.ts';
import { stated } from './stated.ts';

const COMPARISONS = [
  orderDiffers,
  numberDiffers,
  amountDiffers,
  firmDiffers,
  timeDiffers,
  recipientDiffers,
  goodsDiffer,
];

/** The raw payment data that the platform opened say what order and payment say (announcements 2018-165, 2018-179). The newest answer counts. */
export const rawPaymentMismatch: Rule = {
  code: 'raw-payment-mismatch',
  severity: 'contradiction',
  basis: 'gacc-2018-179',
  title: {
    zh: '平台开放的原始支付数据与订单、支付单一致',
    en: 'The raw payment data opened by the platform agree with order and payment',
  },
  needs: [],
  check: (facts, policy) => {
    const answer = facts.rawPayment?.answers.at(-1);
    if (answer === undefined) return [];
    const disagreements = COMPARISONS.flatMap((compare) => compare(answer, facts, policy));
    return judged(disagreements).map((judgement) => ({
      ...judgement,
      values: [...judgement.values, ...proofOf(answer)],
    }));
  },
};

/** What identifies the answer as evidence: its session, the digest of the bytes as received, and whether its signature was checked. */
function proofOf({ sessionId, sha256, signature }: RawPaymentAnswer): readonly Statement[] {
  return [
    stated('rawPayment', 'sessionID', sessionId),
    stated('rawPayment', 'sha256', sha256),
    stated('rawPayment', 'signature', signature),
  ];
}
