import type { Rule } from '../../model/rule.ts';
import { stated } from './stated.ts';

/** The order that the declaration names has come when the waiting window ends. */
export const missingOrder: Rule = {
  code: 'missing-order',
  severity: 'unexplained',
  basis: 'gacc-2018-194',
  title: { zh: '清单对应的订单存在', en: 'The order that the declaration names exists' },
  needs: ['declaration'],
  check: ({ papers: { order, declaration }, windowEnded }, { window }) => {
    if (!windowEnded || order || !declaration) return [];
    const { orderNo, ebpCode, ebpName } = declaration;
    return [
      {
        message: {
          zh: `等待 ${window.documentsHours} 小时后仍未收到${ebpName}的订单 ${orderNo}`,
          en: `Order ${orderNo} of ${ebpName} did not arrive within ${window.documentsHours} hours`,
        },
        values: [stated('declaration', 'ebpCode', ebpCode), stated('declaration', 'orderNo', orderNo)],
        threshold: `${window.documentsHours} h`,
      },
    ];
  },
};
