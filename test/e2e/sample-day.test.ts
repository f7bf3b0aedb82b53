import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identityLeaks } from '../privacy/fictitious.ts';
import { type Product, startProduct, until } from './running-product.ts';
import { listsOf, queueOf } from './views.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct([], 'sample');
}, 240_000);
afterAll(async () => {
  await product.remove();
});

describe('the sample day', { timeout: 240_000 }, () => {
  it('gives a newcomer a living queue', async () => {
    const page = await until(
      () => queueOf(product),
      ({ counts }) => counts.yellow >= 15 && counts.red >= 3,
      180,
    );

    expect(page.parcels.length).toBeGreaterThan(0);
    expect(page.parcels.flatMap(({ codes }) => codes).length).toBeGreaterThan(0);
  });

  it('puts what is red on sampling lists', async () => {
    const lists = await until(
      () => listsOf(product),
      (seen) => seen.length > 0,
    );

    expect(lists.map(({ inspectors }) => inspectors.length)).toEqual(lists.map(() => 2));
    expect(lists.some(({ picks }) => picks.length > 0)).toBe(true);
  });

  it('writes nobody’s identity into the logs', () => {
    expect(identityLeaks(product.log())).toEqual([]);
  });
});
