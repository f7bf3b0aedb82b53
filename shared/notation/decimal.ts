/** An exact amount or quantity in units of 0.00001, the finest that N19,5 can say. */
export type Exact = bigint;

const SCALE = 5;
const ONE = 100_000n;

/** So many digits a number of JavaScript holds exactly, the unread ones of the scale included. */
const SAFE_DIGITS = 15;
const POINT = 46;
const ZERO = 48;
const POWERS = [100_000, 10_000, 1_000, 100, 10, 1] as const;

/** Reads a CEB decimal (`230.98000`, `0`, `14000`). The text must have passed the schema; a sign is allowed for differences. */
export function exact(text: string): Exact {
  return BigInt(smallUnits(text) ?? longUnits(text));
}

/** The units of a text that a number holds exactly: nearly every one. Null for long, signed and empty texts. */
function smallUnits(text: string): number | null {
  if (text.length === 0 || text.length > SAFE_DIGITS - SCALE) return null;
  let units = 0;
  let decimals = -1;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) {
      if (decimals >= SCALE) continue;
      units = units * 10 + digit;
      if (decimals >= 0) decimals += 1;
    } else if (digit === POINT - ZERO && decimals < 0) decimals = 0;
    else return null;
  }
  return units * (POWERS[Math.max(decimals, 0)] ?? 1);
}

function longUnits(text: string): bigint {
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
  return quotient(a * b, ONE);
}

/** a ÷ b, rounded half away from zero to 0.00001. */
export function dividedBy(a: Exact, b: Exact): Exact {
  return quotient(a * ONE, b);
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
  return Number(quotient(yuan * 100n, ONE));
}

export function yuanOfFen(amount: number): Exact {
  return BigInt(amount) * 1000n;
}

/** numerator ÷ denominator as a whole number, rounded half away from zero. */
export function quotient(numerator: bigint, denominator: bigint): bigint {
  const half = magnitude(denominator) / 2n;
  return (numerator < 0n ? numerator - half : numerator + half) / denominator;
}
