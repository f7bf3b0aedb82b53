/** Keyed tokens of identity values (HMAC-SHA-256, base64url): equal values match, nothing can be read back. */
export interface Tokens {
  token(value: string): string;
}
