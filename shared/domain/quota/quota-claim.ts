import type { Papers } from '../../model/case.ts';
import type { Declaration } from '../../model/document/declaration.ts';
import type { Policy } from '../../model/policy.ts';
import { dividedBy, type Exact, exact, fen, sum } from '../../notation/decimal.ts';
import { dutiable } from './dutiable-fen.ts';
import { type ReturnTimes, returnedQuantities } from './returned-quantities.ts';

const ONE = exact('1');

export interface QuotaClaim {
  /** Calendar year of the declaration, China time. */
  readonly year: string;
  /** What the parcel holds of its buyer's annual quota from now on; 0 gives all back. */
  readonly fen: number;
}

/**
 * The parcel's claim on the annual quota: its dutiable value, less the share of goods that came back by both clocks; nothing
 * after a cancellation (623). Freight and insurance follow the value of the goods. Null while nothing is declared.
 */
export function quotaClaim(
  papers: Pick<Papers, 'declaration' | 'cancellation' | 'returns'>,
  times: ReturnTimes,
  policy: Pick<Policy, 'returns'>,
): QuotaClaim | null {
  const { declaration, cancellation, returns } = papers;
  if (!declaration) return null;
  const year = declaration.declTime.slice(0, 4);
  if (cancellation) return { year, fen: 0 };
  const value = dutiable(declaration);
  if (returns.length === 0) return { year, fen: fen(value) };
  const { kept, whole } = goodsKept(declaration, returnedQuantities(returns, times, policy));
  return { year, fen: fen(whole === 0n ? value : dividedBy(value * kept, whole * ONE)) };
}

/** How much of the goods stayed, by value; by quantity when nothing has a price. */
function goodsKept({ lines }: Declaration, back: ReadonlyMap<string, Exact>): { kept: Exact; whole: Exact } {
  const free = lines.every(({ totalPrice }) => exact(totalPrice) === 0n);
  const parts = lines.map(({ gnum, gcode, qty, totalPrice }) => {
    const all = exact(qty);
    const returned = back.get(`${gnum} ${gcode}`) ?? 0n;
    const left = returned < all ? all - returned : 0n;
    const weight = free ? all : exact(totalPrice);
    return { weight, kept: all === 0n ? weight : dividedBy(weight * left, all * ONE) };
  });
  return { kept: sum(parts.map(({ kept }) => kept)), whole: sum(parts.map(({ weight }) => weight)) };
}
