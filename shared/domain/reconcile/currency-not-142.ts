import type { Papers } from '../../model/case.ts';
import type { Statement } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { documentLabel } from './labels.ts';
import { stated } from './stated.ts';

const YUAN = '142';
/** What some upstream systems send for it (messages.md §15.7). */
const ALPHA = 'CNY';

/** Every amount is in yuan, customs code 142 (A5). */
export const currencyNot142: Rule = {
  code: 'currency-not-142',
  severity: 'format',
  basis: 'ceb-202205',
  title: { zh: '币制限定为人民币（142）', en: 'Every currency is the yuan, code 142' },
  needs: [],
  check: ({ papers }) => {
    if (!others(papers)) return [];
    const values = statements(papers);
    const slip = values.every(({ value }) => value.toUpperCase() === ALPHA);
    const named = [...new Set(values.map(({ value }) => value))].join('、');
    const where = [...new Set(values.map(({ document }) => document))].map(documentLabel);
    return [
      {
        ...(slip ? { severity: 'benign' as const } : {}),
        message: {
          zh: `${where.map(({ zh }) => zh).join('、')}币制为 ${named}，应为 142（人民币）${slip ? '：仅代码写法不同' : ''}`,
          en: `The currency of the ${where.map(({ en }) => en).join(', ')} is ${named} instead of 142, the yuan${slip ? ' (only the code is spelt differently)' : ''}`,
        },
        values,
        threshold: YUAN,
      },
    ];
  },
};

function others({ order, payments, waybill, declaration }: Papers): boolean {
  const isOther = ({ currency }: { currency: string }) => currency !== YUAN;
  return (
    (order !== null && (isOther(order) || order.lines.some(isOther))) ||
    payments.some(isOther) ||
    (waybill !== null && isOther(waybill)) ||
    (declaration !== null && (isOther(declaration) || declaration.lines.some(isOther)))
  );
}

function statements({ order, payments, waybill, declaration }: Papers): readonly Statement[] {
  const heads = [
    ...(order ? [stated('order', 'currency', order.currency)] : []),
    ...payments.map(({ currency }) => stated('payment', 'currency', currency)),
    ...(waybill ? [stated('waybill', 'currency', waybill.currency)] : []),
    ...(declaration ? [stated('declaration', 'currency', declaration.currency)] : []),
  ];
  const lines = [
    ...(order?.lines.map(({ currency, gnum }) => stated('order', 'currency', currency, gnum)) ?? []),
    ...(declaration?.lines.map(({ currency, gnum }) => stated('declaration', 'currency', currency, gnum)) ?? []),
  ];
  return [...heads, ...lines].filter(({ value }) => value !== YUAN);
}
