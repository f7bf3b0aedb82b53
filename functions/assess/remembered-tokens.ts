import type { Tokens } from '../../shared/ports/tokens.ts';

/**
 * Makes each token once. Quota, links and traces of a parcel name the same people, its buyer and payer are mostly one, and a keyed
 * hash costs more than what is done with it. Lives as long as one delivery, and holds identity numbers no longer.
 */
export function rememberedTokens(tokens: Tokens): Tokens {
  const known = new Map<string, string>();
  return {
    token(value) {
      const made = known.get(value) ?? tokens.token(value);
      known.set(value, made);
      return made;
    },
  };
}
