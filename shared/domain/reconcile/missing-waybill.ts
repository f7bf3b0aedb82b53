import type { Rule } from '../../model/rule.ts';
import { stated } from './stated.ts';

/** The declared waybill has come when the waiting window ends (E3). One that names another order has come: `waybill-reused`. */
export const missingWaybill: Rule = {
  code: 'missing-waybill',
  severity: 'unexplained',
  basis: 'gacc-2018-194',
  title: { zh: '清单对应的运单存在', en: 'The waybill that the declaration names exists' },
  needs: ['declaration'],
  check: ({ papers: { waybill, declaration }, otherUses, windowEnded }, { window }) => {
    if (!windowEnded || waybill || !declaration || otherUses.some(({ waybillAt }) => waybillAt !== null)) return [];
    const { logisticsCode, logisticsName, logisticsNo } = declaration;
    return [
      {
        message: {
          zh: `等待 ${window.documentsHours} 小时后仍未收到${logisticsName}的运单 ${logisticsNo}`,
          en: `Waybill ${logisticsNo} of ${logisticsName} did not arrive within ${window.documentsHours} hours`,
        },
        values: [
          stated('declaration', 'logisticsCode', logisticsCode),
          stated('declaration', 'logisticsNo', logisticsNo),
        ],
        threshold: `${window.documentsHours} h`,
      },
    ];
  },
};
