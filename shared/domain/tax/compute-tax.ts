import type { Policy } from '../../model/policy.ts';
import { type Exact, exact, quotient, times } from '../../notation/decimal.ts';
import { shareByValue } from './share-by-value.ts';

/** Statutory rates as fractions: `0.13` is 13 %. */
export interface Rates {
  readonly vat: number;
  readonly consumption: number;
  readonly duty: number;
}

/** One goods line: its value in yuan without freight and insurance. */
export interface TaxableLine {
  readonly gnum: string;
  readonly value: Exact;
  readonly rates: Rates;
}

/** Yuan, exact to 0.00001. `dutiable` is the value with the line's share of freight and insurance. */
export interface LineTax {
  readonly gnum: string;
  readonly dutiable: Exact;
  readonly duty: Exact;
  readonly consumption: Exact;
  readonly vat: Exact;
  readonly total: Exact;
}

export interface Tax {
  readonly lines: readonly LineTax[];
  readonly duty: Exact;
  readonly consumption: Exact;
  readonly vat: Exact;
  readonly total: Exact;
}

const ONE = exact('1');
const NO_SHARES: readonly Exact[] = [];

/**
 * The tax of a parcel in yuan (rules.md §1.3): within the limits no duty and the reduced share of consumption tax and VAT;
 * with `full`, the statutory tax of a single item above the single limit (49号). Freight and insurance follow the value of the lines.
 */
export function computeTax(
  goods: readonly TaxableLine[],
  freight: Exact,
  insuredFee: Exact,
  policy: Pick<Policy, 'tax'>,
  { full }: { readonly full: boolean },
): Tax {
  const charges = freight + insuredFee;
  const shares =
    charges === 0n
      ? NO_SHARES
      : shareByValue(
          charges,
          goods.map(({ value }) => value),
        );
  const reduction = full ? ONE : exact(policy.tax.reduction);
  const lines = goods.map((line, at) => lineTax(line, line.value + (shares[at] ?? 0n), reduction, full));
  let duty = 0n;
  let consumption = 0n;
  let vat = 0n;
  for (const line of lines) {
    duty += line.duty;
    consumption += line.consumption;
    vat += line.vat;
  }
  return { lines, duty, consumption, vat, total: duty + consumption + vat };
}

/** (P+duty)/(1−c) is the price that holds its own consumption tax; both taxes are shares of it. */
function lineTax({ gnum, rates }: TaxableLine, dutiable: Exact, reduction: Exact, full: boolean): LineTax {
  const duty = full ? times(dutiable, rate(rates.duty)) : 0n;
  const price = (dutiable + duty) * reduction;
  const parts = (ONE - rate(rates.consumption)) * ONE;
  const consumption = rates.consumption === 0 ? 0n : quotient(price * rate(rates.consumption), parts);
  const vat = quotient(price * rate(rates.vat), parts);
  return { gnum, dutiable, duty, consumption, vat, total: duty + consumption + vat };
}

/** There are few rates, and `toFixed` is dear. */
const RATES = new Map<number, Exact>([[0, 0n]]);
const MOST_RATES = 1000;

function rate(fraction: number): Exact {
  const known = RATES.get(fraction);
  if (known !== undefined) return known;
  const made = exact(fraction.toFixed(5));
  if (RATES.size < MOST_RATES) RATES.set(fraction, made);
  return made;
}
