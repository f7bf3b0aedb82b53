const LENGTH = 16;

/** 96 bits of a keyed token in base64url: no two values of a nation share them, and what carries many tokens stays half as long. */
export function shortToken(token: string): string {
  return token.slice(0, LENGTH);
}
