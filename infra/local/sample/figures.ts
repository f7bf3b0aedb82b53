import type { Goods } from '../../../shared/model/reference.ts';
import { decimalText, dividedBy, exact, fen, times, yuanOfFen } from '../../../shared/notation/decimal.ts';

const ONE = exact('1');
const REDUCTION = exact('0.70');
/** What an article weighs where the reference does not say, in kilograms. */
const USUAL_WEIGHT = { netWeightKg: 0.3, grossWeightKg: 0.4 } as const;

/** Fen as a CEB decimal in yuan. */
export function yuan(amountFen: number): string {
  return decimalText(yuanOfFen(amountFen));
}

/** VAT and consumption tax within the limits of a line of this dutiable value, in fen (rules.md §1.3). */
export function taxFen(valueFen: number, goods: Goods): number {
  const consumption = exact(String(goods.consumptionTaxRate ?? 0));
  const vat = exact(String(goods.vatRate ?? 0));
  const base = dividedBy(yuanOfFen(valueFen), ONE - consumption);
  return fen(times(times(base, consumption), REDUCTION) + times(times(base, vat), REDUCTION));
}

/** The weight of a basket as a CEB decimal in kilograms. */
export function kilograms(
  basket: readonly { readonly offer: { readonly goods: Goods }; readonly qty: number }[],
  field: 'netWeightKg' | 'grossWeightKg',
): string {
  const tenthsOfGrams = basket.reduce(
    (sum, { offer, qty }) => sum + qty * Math.round((offer.goods[field] ?? USUAL_WEIGHT[field]) * 10_000),
    0,
  );
  return decimalText(BigInt(tenthsOfGrams) * 10n);
}
