/** An exact amount or quantity in units of 0.00001, the finest that N19,5 can say. */
export type Exact = bigint;

const SCALE = 5;
const ONE = 100_000n;

/** Reads a CEB decimal (`230.98000`, `0`, `14000`). The text must have passed the schema; a sign is allowed for differences. */
export function exact(text: string): Exact {
  const point = text.indexOf('.');
  if (point < 0) return BigInt(text) * ONE;
  const fraction = text.slice(point + 1, point + 1 + SCALE).padEnd(SCALE, '0');
  return BigInt(text.slice(0, point) + fraction);
}

/** Writes without trailing zeros: `230.98`. */
export function decimalText(value: Exact): string {
  const negative = value < 0n;
  const digits = (negative ? -value : value).toString().padStart(SCALE + 1, '0');
  const whole = digits.slice(0, -SCALE);
  const fraction = digits.slice(-SCALE).replace(/0+$/, '');
  return `${negative ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

/** a × b, rounded half away from zero to 0.00001. */
export function times(a: Exact, b: Exact): Exact {
  return divideRounded(a * b, ONE);
}

/** a ÷ b, rounded half away from zero to 0.00001. */
export function dividedBy(a: Exact, b: Exact): Exact {
  return divideRounded(a * ONE, b);
}

export function magnitude(value: Exact): Exact {
  return value < 0n ? -value : value;
}

export function sum(values: Iterable<Exact>): Exact {
  let total = 0n;
  for (const value of values) total += value;
  return total;
}

/** `0`, `0.0` and `0.00` are equal. */
export function sameDecimal(a: string, b: string): boolean {
  return a === b || exact(a) === exact(b);
}

/** Yuan to whole fen, rounded half away from zero. */
export function fen(yuan: Exact): number {
  return Number(divideRounded(yuan * 100n, ONE));
}

export function yuanOfFen(amount: number): Exact {
  return BigInt(amount) * 1000n;
}

function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const half = magnitude(denominator) / 2n;
  return (numerator < 0n ? numerator - half : numerator + half) / denominator;
}
