import { describe, expect, it } from 'vitest';
import { linkRank } from '../../../shared/notation/link-rank.ts';

describe('linkRank', () => {
  it('is the same for ever', () => {
    expect(linkRank('AAAAAAAAAAAAAAAA', 'BBBBBBBBBBBBBBBB')).toMatchInlineSnapshot(`0.09093222362872476`);
  });

  it('spreads pairs evenly over 0 to 1', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let at = 0; at < 100_000; at += 1) {
      const tenth = Math.min(Math.floor(linkRank('owner', `neighbour ${at}`) * 10), 9);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }

    // Five standard deviations of a binomial of 100,000 and 1/10.
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(475);
  });

  it('orders the same neighbours differently for different owners', () => {
    const smallest = (owner: string) =>
      Array.from({ length: 100 }, (_, at) => at).toSorted(
        (a, b) => linkRank(owner, `n${a}`) - linkRank(owner, `n${b}`),
      )[0];

    expect(new Set(['a', 'b', 'c', 'd', 'e'].map(smallest)).size).toBeGreaterThan(2);
  });

  it('is never 0', () => {
    for (let at = 0; at < 10_000; at += 1) expect(linkRank('', String(at))).toBeGreaterThan(0);
  });
});
