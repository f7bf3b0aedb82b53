/**
 * Keyed tokens of identity values, 96 bits in base64url: equal values match, nothing can be read back. No two values of a nation
 * share them, and what carries many stays small.
 */
export interface Tokens {
  token(value: string): string;
}
