import type { Rule } from '../../model/rule.ts';
import { stated } from './stated.ts';

/** Somebody has paid for the declared order when the waiting window ends: a payment anywhere in its payment group counts. */
export const missingPayment: Rule = {
  code: 'missing-payment',
  severity: 'unexplained',
  basis: 'gacc-2018-194',
  title: { zh: '清单对应的支付单存在', en: 'A payment for the declared order exists' },
  needs: ['declaration'],
  check: ({ papers: { order, payments, declaration }, group, windowEnded }, { window }) => {
    if (!windowEnded || !declaration || payments.length > 0) return [];
    if (group.members.some((member) => member.payments.length > 0)) return [];
    const { orderNo, ebpName } = declaration;
    return [
      {
        message: {
          zh: `等待 ${window.documentsHours} 小时后仍未收到${ebpName}的订单 ${orderNo} 的支付单`,
          en: `No payment for order ${orderNo} of ${ebpName} arrived within ${window.documentsHours} hours`,
        },
        values: [
          stated('declaration', 'orderNo', orderNo),
          ...(order?.payTransactionId === undefined
            ? []
            : [stated('order', 'payTransactionId', order.payTransactionId)]),
        ],
        threshold: `${window.documentsHours} h`,
      },
    ];
  },
};
