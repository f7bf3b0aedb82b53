import type { Rule } from '../../model/rule.ts';
import { decimalText, yuanOfFen } from '../../notation/decimal.ts';
import { stated } from './stated.ts';

/** The buyer's purchases of the year stay within the annual limit (Q1; rejection 1313): the ledger granted this one. */
export const annualLimit: Rule = {
  code: 'annual-limit',
  severity: 'contradiction',
  basis: 'cst-2018-49',
  title: { zh: '个人年度交易不超过限值', en: 'A person’s purchases of a year stay within the annual limit' },
  needs: ['declaration'],
  check: ({ papers: { declaration }, quota }) => {
    if (!declaration || quota === null || quota.granted) return [];
    const [other, own, limit] = [quota.otherFen, quota.ownFen, quota.limitFen].map((fen) =>
      decimalText(yuanOfFen(fen)),
    );
    return [
      {
        message: {
          zh: `订购人 ${quota.year} 年已用额度 ${other} 元，加本次 ${own} 元超过年度限值 ${limit} 元`,
          en: `The buyer used CNY ${other} of ${quota.year}; with CNY ${own} now the annual limit of CNY ${limit} is passed`,
        },
        values: [stated('declaration', 'buyerIdNumber', declaration.buyerIdNumber)],
        ...(limit === undefined ? {} : { threshold: limit }),
      },
    ];
  },
};
