import type { Declaration, DeclarationLine } from '../../model/document/declaration.ts';
import type { Order, OrderLine } from '../../model/document/order.ts';
import type { Bilingual } from '../../model/finding.ts';
import type { Policy } from '../../model/policy.ts';
import type { Judgement, Rule } from '../../model/rule.ts';
import { type Exact, exact, magnitude, sameDecimal, sum, times } from '../../notation/decimal.ts';
import { sameText } from '../../notation/fold.ts';
import { type Disagreement, difference, judged, SPELLING } from './disagreement.ts';
import { isNumbered } from './is-numbered.ts';
import { stated } from './stated.ts';

interface Pair {
  readonly ordered: OrderLine;
  readonly declared: DeclarationLine;
}

const ALLOCATED: Bilingual = { zh: '仅为优惠分摊到单价', en: 'only the discount spread over the prices' };

/** The declaration has the lines of the order (P1, P2; rejections 1320, 1322). */
export const lineMismatch: Rule = {
  code: 'line-mismatch',
  severity: 'contradiction',
  basis: 'ceb-202205',
  title: {
    zh: '清单表体与订单表体逐项一致：项数、品名、数量、单位、单价、国别',
    en: 'Declaration and order have the same lines: count, name, quantity, unit, price, country',
  },
  needs: ['order', 'declaration'],
  check: ({ papers: { order, declaration } }, policy) => {
    if (!order || !declaration) return [];
    if (order.lines.length !== declaration.lines.length) return [countJudgement(order, declaration)];
    if (order.lines.every((ordered, at) => agrees(ordered, declaration.lines[at]))) return [];
    const pairs = pairsOf(order, declaration);
    const allocated = pairs.some(hasOtherPrice) && isAllocated(order, pairs, policy);
    return judged(pairs.flatMap((pair) => disagreementsOf(pair, allocated)));
  },
};

/** By `gnum`; where a numbering is broken (`line-numbering`), by position. */
function pairsOf(order: Order, declaration: Declaration): readonly Pair[] {
  const byNumber = isNumbered(order.lines) && isNumbered(declaration.lines);
  return order.lines.flatMap((ordered, at) => {
    const declared =
      byNumber && declaration.lines[at]?.gnum !== ordered.gnum
        ? declaration.lines.find(({ gnum }) => Number(gnum) === Number(ordered.gnum))
        : declaration.lines[at];
    return declared ? [{ ordered, declared }] : [];
  });
}

/** As nearly all do: in the same place, under the same number. */
function agrees(ordered: OrderLine, declared: DeclarationLine | undefined): boolean {
  return (
    declared !== undefined &&
    ordered.gnum === declared.gnum &&
    ordered.itemName === declared.gname &&
    ordered.unit === declared.unit &&
    ordered.country === declared.country &&
    sameDecimal(ordered.qty, declared.qty) &&
    sameDecimal(ordered.price, declared.price) &&
    sameDecimal(ordered.totalPrice, declared.totalPrice)
  );
}

function disagreementsOf({ ordered, declared }: Pair, allocated: boolean): readonly Disagreement[] {
  const { gnum } = ordered;
  const disagreements: Disagreement[] = [];
  const add = (field: 'qty' | 'unit' | 'country' | 'price' | 'totalPrice', innocent?: Bilingual) =>
    disagreements.push({
      statements: [
        stated('order', field, ordered[field], gnum),
        stated('declaration', field, declared[field], declared.gnum),
      ],
      ...(innocent ? { innocent } : {}),
    });

  const name = difference(ordered.itemName, declared.gname, sameText);
  if (name !== 'none') {
    const statements = [
      stated('order', 'itemName', ordered.itemName, gnum),
      stated('declaration', 'gname', declared.gname, declared.gnum),
    ];
    disagreements.push(name === 'spelling' ? { statements, innocent: SPELLING } : { statements });
  }
  for (const field of ['unit', 'country'] as const) if (ordered[field] !== declared[field]) add(field);

  const figures = (['qty', 'price', 'totalPrice'] as const).filter(
    (field) => !sameDecimal(ordered[field], declared[field]),
  );
  if (figures.length > 0 && !(figures.length === 1 && isBroken(ordered)))
    for (const field of figures) add(field, allocated && field !== 'qty' ? ALLOCATED : undefined);
  return disagreements;
}

/** One figure of the order is wrong by the order's own equation: `amount-arithmetic` speaks. */
function isBroken({ qty, price, totalPrice }: OrderLine): boolean {
  return times(exact(qty), exact(price)) !== exact(totalPrice);
}

function hasOtherPrice({ ordered, declared }: Pair): boolean {
  return !sameDecimal(ordered.totalPrice, declared.totalPrice) || !sameDecimal(ordered.price, declared.price);
}

/** The declared values are the ordered ones less the discount as a whole, no line above its order. */
function isAllocated(order: Order, pairs: readonly Pair[], { rounding }: Policy): boolean {
  const discount = exact(order.discount);
  if (discount === 0n) return false;
  const less = pairs.map(({ ordered, declared }) => exact(ordered.totalPrice) - exact(declared.totalPrice));
  const tolerance: Exact = exact(rounding.totalPerLine) * BigInt(pairs.length);
  return less.every((part) => part >= 0n) && magnitude(sum(less) - discount) <= tolerance;
}

/** A gift left out of the declaration is a slip that people look at; other missing or added goods contradict the order. */
function countJudgement(order: Order, declaration: Declaration): Judgement {
  const counts = {
    zh: `订单 ${order.lines.length} 项，清单 ${declaration.lines.length} 项`,
    en: `the order has ${order.lines.length} lines, the declaration ${declaration.lines.length}`,
  };
  const gift = isGiftLeftOut(order, declaration);
  return {
    ...(gift ? { severity: 'unexplained' as const } : {}),
    message: {
      zh: `表体项数不一致：${counts.zh}${gift ? '（清单漏报赠品）' : ''}`,
      en: `The number of lines differs: ${counts.en}${gift ? ' (a gift was left out of the declaration)' : ''}`,
    },
    values: [
      ...order.lines.map(({ gnum, itemName }) => stated('order', 'itemName', itemName, gnum)),
      ...declaration.lines.map(({ gnum, gname }) => stated('declaration', 'gname', gname, gnum)),
    ],
  };
}

function isGiftLeftOut(order: Order, { lines }: Declaration): boolean {
  const paid = order.lines.filter(({ totalPrice }) => exact(totalPrice) !== 0n);
  return (
    paid.length < order.lines.length &&
    paid.length === lines.length &&
    paid.every(({ itemName, qty }, at) => {
      const declared = lines[at];
      return declared !== undefined && sameText(itemName, declared.gname) && sameDecimal(qty, declared.qty);
    })
  );
}
