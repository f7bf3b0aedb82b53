import type { Declaration } from '../../model/document/declaration.ts';
import { type Exact, exact, fen } from '../../notation/decimal.ts';

/** The dutiable value of a declaration in yuan: goods + freight + insurance (财关税〔2016〕18号). */
export function dutiable(declaration: Declaration): Exact {
  let value = exact(declaration.freight) + exact(declaration.insuredFee);
  for (const { totalPrice } of declaration.lines) value += exact(totalPrice);
  return value;
}

/** The same in whole fen: what the parcel takes from its buyer's annual quota. */
export function dutiableFen(declaration: Declaration): number {
  return fen(dutiable(declaration));
}
