/* Codes of enterprises: 10 characters of customs, or 18 of the unified social credit code (统一社会信用代码, GB 32100). */

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CUSTOMS = /^[0-9A-Z]{10}$/;
const CREDIT = /^[0-9A-HJ-NP-RTUWXY]{18}$/;

/** The 18th character that belongs to the first 17; null when they hold a character outside the alphabet. */
export function creditCheckCharacter(code: string): string | null {
  let total = 0;
  let weight = 1;
  for (let at = 0; at < 17; at += 1) {
    const value = code.length > at ? ALPHABET.indexOf(code.charAt(at)) : -1;
    if (value < 0) return null;
    total += value * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (total % 31)) % 31);
}

export function isCreditCode(code: string): boolean {
  return CREDIT.test(code) && creditCheckCharacter(code) === code.charAt(17);
}

/** Form only: customs' registration numbers have no check character that is known. */
export function isCustomsCode(code: string): boolean {
  return CUSTOMS.test(code);
}
