/** An exact amount or quantity in units of 0.00001, the finest that N19,5 can say. */
export type Exact = bigint;

const SCALE = 5;
const ONE = 100_000n;

const ZERO = 48;
const POINT = 46;
/** By how many decimals are still missing. */
const UNITS = [1, 10, 100, 1000, 10_000, 100_000];

/**
 * Reads a CEB decimal (`230.98000`, `0`, `14000`). The text must have passed the schema; a sign is allowed for differences.
 * What a double holds exactly is read digit by digit: every parcel reads a hundred amounts, and text to bigint costs twice as much.
 */
export function exact(text: string): Exact {
  let digits = 0;
  let missing = SCALE;
  let isFraction = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const digit = unit - ZERO;
    if (unit === POINT && !isFraction) isFraction = true;
    else if (digit < 0 || digit > 9) return exactOfAny(text);
    else if (missing > 0) digits = digits * 10 + digit;
    if (isFraction && unit !== POINT && missing > 0) missing -= 1;
  }
  const value = digits * (UNITS[missing] ?? 1);
  return Number.isSafeInteger(value) ? BigInt(value) : exactOfAny(text);
}

function exactOfAny(text: string): Exact {
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
