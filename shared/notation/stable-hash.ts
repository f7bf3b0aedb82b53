const PAIR = 1_296;
/** Numbers below 36² as two digits: `toString(36)` of a number beyond 31 bits costs more than the hash. */
const PAIRS = Array.from({ length: PAIR }, (_, pair) => pair.toString(36).padStart(2, '0'));
/** Ten digits a seed: the eleventh, which a number may begin with, is not well mixed. */
const PAIRS_A_SEED = 5;

/**
 * A short name for a text: `length` base-36 digits, the same on every machine and in every version.
 * For numbers that people and receipts carry; it hides nothing and proves nothing.
 */
export function stableHash(text: string, length: number): string {
  let digits = '';
  for (let seed = 0; digits.length < length; seed += 1) digits += lastDigits(stableNumber(text, seed));
  return digits.slice(0, length);
}

function lastDigits(value: number): string {
  let digits = '';
  let rest = value;
  for (let pair = 0; pair < PAIRS_A_SEED; pair += 1) {
    const higher = Math.floor(rest / PAIR);
    digits = (PAIRS[rest - higher * PAIR] ?? '') + digits;
    rest = higher;
  }
  return digits;
}

/** cyrb53 (public domain, bryc): 53 well-mixed bits, another number for every seed. */
export function stableNumber(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}
