import { describe, expect, it } from 'vitest';
import { rememberedTokens } from '../../functions/assess/remembered-tokens.ts';

describe('rememberedTokens', () => {
  it('makes the token of a value once, and of each value its own', () => {
    const made: string[] = [];
    const tokens = rememberedTokens({
      token: (value) => {
        made.push(value);
        return `${value} ${made.length}`;
      },
    });

    expect(['a', 'b', 'a', 'a'].map(tokens.token)).toEqual(['a 1', 'b 2', 'a 1', 'a 1']);
    expect(made).toEqual(['a', 'b']);
  });
});
