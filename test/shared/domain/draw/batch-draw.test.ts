import { createHmac, hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchDraw, batchSubject } from '../../../../shared/domain/draw/batch-draw.ts';

const sha256 = (bytes: Uint8Array) => hash('sha256', bytes, 'buffer');
const seedOf = (text: string) => createHmac('sha256', 'key').update(text).digest('hex');
const members = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 40 });

describe('batchDraw', () => {
  it('has exactly the wanted size, members of the population, each once, the same for the same seed', () => {
    fc.assert(
      fc.property(members, fc.nat(50), fc.string(), (population, size, text) => {
        const seed = seedOf(text);

        const chosen = batchDraw({ population, size, seed }, sha256);

        expect(chosen).toHaveLength(Math.min(size, population.length));
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(chosen.every((member) => population.includes(member))).toBe(true);
        expect(batchDraw({ population, size, seed }, sha256)).toEqual(chosen);
      }),
    );
  });

  it('is reckoned by hand from SHA-256(seed, counter)', () => {
    const population = Array.from({ length: 1000 }, (_, at) => `member ${at}`);
    const byHand = [1, 2].map((counter) => Number(BigInt(`0x${hash('sha256', `5eed,${counter}`)}`) % 1000n));

    expect(batchDraw({ population, size: 2, seed: '5eed' }, sha256)).toEqual(byHand.map((at) => `member ${at}`));
  });

  it('chooses each of five equally often', () => {
    const population = ['a', 'b', 'c', 'd', 'e'];
    const counts = new Map(population.map((member) => [member, 0]));
    for (let seed = 0; seed < 10_000; seed += 1)
      for (const member of batchDraw({ population, size: 2, seed: seedOf(String(seed)) }, sha256))
        counts.set(member, (counts.get(member) ?? 0) + 1);

    const chiSquare = [...counts.values()].reduce((total, count) => total + (count - 4000) ** 2 / 4000, 0);
    expect(chiSquare).toBeLessThan(18.47); // 4 degrees of freedom, p = 0.001
  });
});

describe('batchSubject', () => {
  it('holds the root, so that another population has another seed', () => {
    expect(batchSubject('3105-2026-11-11-day', 'ab')).toBe('batch|3105-2026-11-11-day|ab');
  });
});
