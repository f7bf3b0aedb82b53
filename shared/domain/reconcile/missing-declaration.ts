import type { Rule } from '../../model/rule.ts';
import { readableTime } from '../../notation/readable-time.ts';
import { stated } from './stated.ts';

const SIGNED_FOR = 'S';

/** Goods that are signed for (513) were declared. */
export const missingDeclaration: Rule = {
  code: 'missing-declaration',
  severity: 'unexplained',
  basis: 'ceb-202205',
  title: { zh: '已签收的货物有对应清单', en: 'Goods that were signed for have a declaration' },
  needs: [],
  check: ({ papers: { declaration, waybillStatus }, windowEnded }, { window }) => {
    if (!windowEnded || declaration || waybillStatus?.logisticsStatus !== SIGNED_FOR) return [];
    const { logisticsNo, logisticsTime } = waybillStatus;
    return [
      {
        message: {
          zh: `运单 ${logisticsNo} 已于 ${readableTime(logisticsTime)} 签收，但没有清单`,
          en: `Waybill ${logisticsNo} was signed for at ${readableTime(logisticsTime)}, but there is no declaration`,
        },
        values: [
          stated('waybillStatus', 'logisticsNo', logisticsNo),
          stated('waybillStatus', 'logisticsTime', logisticsTime),
        ],
        threshold: `${window.documentsHours} h`,
      },
    ];
  },
};
