import type { Declaration } from '../../model/document/declaration.ts';
import type { Policy } from '../../model/policy.ts';
import type { ReferenceIndex } from '../../model/reference-index.ts';
import { type Exact, exact, sum, yuanOfFen } from '../../notation/decimal.ts';
import { computeTax, type Rates, type TaxableLine } from './compute-tax.ts';

/** A goods line as the order or the declaration values it. */
export interface ValuedLine {
  readonly gnum: string;
  readonly qty: string;
  readonly totalPrice: string;
}

type Regime = 'reduced' | 'full';

/**
 * The tax in yuan of the declared goods at the given line values: rates by the declaration's tariff numbers, freight and
 * insurance of the declaration. Null when it cannot be known: a line without a declared partner, an unknown rate, or goods
 * above the single limit that are not one indivisible item.
 */
export function taxDue(
  values: readonly ValuedLine[],
  declaration: Declaration,
  reference: ReferenceIndex,
  policy: Policy,
): Exact | null {
  const freight = exact(declaration.freight);
  const insuredFee = exact(declaration.insuredFee);
  const worths = values.map(({ totalPrice }) => exact(totalPrice));
  const regime = regimeOf(values, sum(worths) + freight + insuredFee, declaration.declTime, reference, policy);
  const lines = regime && taxableLines(values, worths, declaration, reference, regime);
  return lines ? computeTax(lines, freight, insuredFee, policy, { full: regime === 'full' }).total : null;
}

/** rules.md §1.2: above the single limit one indivisible item is let in, at full tax. */
function regimeOf(
  values: readonly ValuedLine[],
  dutiable: Exact,
  declTime: string,
  reference: ReferenceIndex,
  policy: Policy,
): Regime | null {
  const limit = reference.limits.singleFen ?? policy.limits.periods.findLast(({ from }) => from <= declTime)?.singleFen;
  if (limit === undefined) return null;
  if (dutiable <= yuanOfFen(limit)) return 'reduced';
  const [only] = values;
  const indivisible = values.length === 1 && only !== undefined && exact(only.qty) === exact('1');
  return indivisible && policy.limits.singleItemException ? 'full' : null;
}

/** Gift lines at price 0 need no rates, unless there is nothing but gifts. */
function taxableLines(
  values: readonly ValuedLine[],
  worths: readonly Exact[],
  declaration: Declaration,
  reference: ReferenceIndex,
  regime: Regime,
): readonly TaxableLine[] | null {
  const isPriced = worths.some((worth) => worth !== 0n);
  const lines: TaxableLine[] = [];
  for (const [at, { gnum }] of values.entries()) {
    const value = worths[at] ?? 0n;
    if (isPriced && value === 0n) continue;
    const rates = ratesOf(declaration, gnum, reference, regime);
    if (rates === null) return null;
    lines.push({ gnum, value, rates });
  }
  return lines;
}

/** A rate that the article does not state is taken from its tariff number. */
function ratesOf(declaration: Declaration, gnum: string, reference: ReferenceIndex, regime: Regime): Rates | null {
  const line = declaration.lines.find((declared) => declared.gnum === gnum);
  if (!line) return null;
  const article = reference.goods.get(`${line.gcode} ${line.itemNo ?? ''}`);
  const heading = reference.goods.get(line.gcode);
  const vat = article?.vatRate ?? heading?.vatRate;
  const consumption = article?.consumptionTaxRate ?? heading?.consumptionTaxRate;
  const duty = regime === 'full' ? (article?.dutyRate ?? heading?.dutyRate) : 0;
  return vat === undefined || consumption === undefined || duty === undefined ? null : { vat, consumption, duty };
}
