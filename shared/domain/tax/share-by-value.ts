import { dividedBy, type Exact, exact, sum } from '../../notation/decimal.ts';

const ONE = exact('1');

/**
 * Splits an amount over values in their proportion (evenly when all are zero).
 * The shares add up to the amount exactly: each is the step between two rounded running totals.
 */
export function shareByValue(amount: Exact, values: readonly Exact[]): Exact[] {
  if (amount === 0n) return values.map(() => 0n);
  const whole = sum(values);
  const weights = whole === 0n ? values.map(() => ONE) : values;
  const total = whole === 0n ? ONE * BigInt(values.length) : whole;
  let weight = 0n;
  let given = 0n;
  return weights.map((each) => {
    weight += each;
    const upToHere = dividedBy(amount * weight, total * ONE);
    const share = upToHere - given;
    given = upToHere;
    return share;
  });
}
