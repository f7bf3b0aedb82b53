import { integerOf } from './integer-of.ts';

const DIGITS = 12;
const BYTES = 16;

/** The first 16 bytes of a digest as a fraction in [0, 1), cut to 12 decimal digits: `0.123456789012`. */
export function fractionOf(digest: Uint8Array): string {
  const bytes = digest.subarray(0, BYTES);
  const units = (integerOf(bytes) * 10n ** BigInt(DIGITS)) >> BigInt(8 * bytes.length);
  return `0.${units.toString().padStart(DIGITS, '0')}`;
}
