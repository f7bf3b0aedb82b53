import type { Declaration } from '../../model/document/declaration.ts';
import type { Judgement, Rule } from '../../model/rule.ts';
import { decimalText, type Exact, exact, yuanOfFen } from '../../notation/decimal.ts';
import { stated } from './stated.ts';

/**
 * A single purchase stays within the limit of the day (Q1; 财关税〔2018〕49号). One indivisible item within the annual limit
 * is let in at full tax (rules.md §1.2).
 */
export const singleLimit: Rule = {
  code: 'single-limit',
  severity: 'contradiction',
  basis: 'cst-2018-49',
  title: {
    zh: '单次交易不超过限值（完税价格 = 货值 + 运费 + 保费）',
    en: 'A single purchase stays within the limit (goods + freight + insurance)',
  },
  needs: ['declaration'],
  check: ({ papers: { declaration }, reference }, { limits }) => {
    if (!declaration) return [];
    const period = limits.periods.findLast(({ from }) => from <= declaration.declTime);
    const single = reference.limits.singleFen ?? period?.singleFen;
    const annual = reference.limits.annualFen ?? period?.annualFen;
    if (single === undefined) return [];
    const value = dutiableValue(declaration);
    const limit = yuanOfFen(single);
    if (value <= limit) return [];
    const allowed =
      limits.singleItemException && isIndivisible(declaration) && (annual === undefined || value <= yuanOfFen(annual));
    return [judgement(declaration, value, limit, allowed)];
  },
};

function dutiableValue({ lines, freight, insuredFee }: Declaration): Exact {
  let value = exact(freight) + exact(insuredFee);
  for (const { totalPrice } of lines) value += exact(totalPrice);
  return value;
}

function isIndivisible({ lines }: Declaration): boolean {
  const [only] = lines;
  return lines.length === 1 && only !== undefined && exact(only.qty) === exact('1');
}

function judgement(declaration: Declaration, value: Exact, limit: Exact, allowed: boolean): Judgement {
  const total = decimalText(value);
  const over = decimalText(value - limit);
  return {
    ...(allowed ? { severity: 'benign' as const } : {}),
    message: {
      zh: `完税价格 ${total} 元，超过单次限值 ${decimalText(limit)} 元 ${over} 元${allowed ? '；仅一件不可分割商品，按全额征税准予进口' : ''}`,
      en: `The dutiable value CNY ${total} is CNY ${over} above the single limit of CNY ${decimalText(limit)}${allowed ? '; one indivisible item, let in at full tax' : ''}`,
    },
    values: [
      ...declaration.lines.map(({ gnum, totalPrice }) => stated('declaration', 'totalPrice', totalPrice, gnum)),
      stated('declaration', 'freight', declaration.freight),
      stated('declaration', 'insuredFee', declaration.insuredFee),
    ],
    threshold: decimalText(limit),
  };
}
