import type { Rule } from '../../model/rule.ts';
import { stated } from './stated.ts';

/** The second statutory quantity and its unit stand together or not at all (M3; -625009). */
export const secondQuantity: Rule = {
  code: 'second-quantity',
  severity: 'format',
  basis: 'ceb-202205',
  title: {
    zh: '第二法定数量与单位同时填报或同时为空',
    en: 'Second quantity and its unit stand together or not at all',
  },
  needs: ['declaration'],
  check: ({ papers: { declaration } }) => {
    const halves = declaration?.lines.filter(({ qty2, unit2 }) => (qty2 === undefined) !== (unit2 === undefined)) ?? [];
    if (halves.length === 0) return [];
    const lines = halves.map(({ gnum }) => gnum).join(', ');
    return [
      {
        message: {
          zh: `第 ${lines} 项第二法定数量与第二计量单位只填了一个`,
          en: `Line ${lines} has only one of second quantity and second unit`,
        },
        values: halves.flatMap(({ gnum, qty2, unit2 }) => [
          stated('declaration', 'qty2', qty2, gnum),
          stated('declaration', 'unit2', unit2, gnum),
        ]),
      },
    ];
  },
};
