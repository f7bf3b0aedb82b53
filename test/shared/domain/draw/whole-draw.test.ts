import { createHmac, hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nodeHashing } from '../../../../shared/adapters/system/node-hashing.ts';
import { batchDraw } from '../../../../shared/domain/draw/batch-draw.ts';
import { populationRoot } from '../../../../shared/domain/draw/population-root.ts';
import { wholeDraw } from '../../../../shared/domain/draw/whole-draw.ts';

const { sha256 } = nodeHashing;
const key = Uint8Array.of(1, 2, 3);
const population = ['I1', 'I2', 'I3', 'I4', 'I5'];

describe('wholeDraw', () => {
  it('brings all into the order of a batch draw whose seed is the HMAC of the day’s key over id and root', () => {
    const { rootOf, drawn } = wholeDraw('3105-2026-11-04-day', key, nodeHashing);

    const root = rootOf(population);
    const order = drawn(population, root);

    const seed = createHmac('sha256', key).update(`batch|3105-2026-11-04-day|${root}`).digest('hex');
    expect(root).toBe(populationRoot(population, (bytes) => hash('sha256', bytes, 'buffer')));
    expect(order).toEqual(batchDraw({ population, size: 5, seed }, sha256));
    expect(order.toSorted()).toEqual(population);
  });

  it('gives lists and days orders of their own', () => {
    const orders = Array.from({ length: 20 }, (_, at) => wholeDraw(`L${at}`, key, nodeHashing).drawn(population, 'r'));

    expect(new Set(orders.map((order) => order.join())).size).toBeGreaterThan(10);
    expect(wholeDraw('L0', Uint8Array.of(9), nodeHashing).drawn(population, 'r')).not.toEqual(orders[0]);
  });
});
