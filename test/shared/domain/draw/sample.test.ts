import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample } from '../../../../shared/domain/draw/sample.ts';

const hashOf = (seed: string) => (counter: number) => createHash('sha256').update(`${seed},${counter}`).digest();

describe('sample', () => {
  it('takes each digest modulo the number of places and passes over repeats', () => {
    const steps = [7, 3, 17, 3, 12].map((value) => Uint8Array.of(value));

    expect(sample({ size: 3, of: 10, hash: (counter) => steps[counter - 1] ?? new Uint8Array() })).toEqual([7, 3, 2]);
  });

  it('agrees with SHA-256(seed, counter) reckoned by hand', () => {
    const byHand = [1, 2, 3].map((counter) =>
      Number(BigInt(`0x${createHash('sha256').update(`2026-11-11,${counter}`).digest('hex')}`) % 1_000_000n),
    );

    expect(sample({ size: 3, of: 1_000_000, hash: hashOf('2026-11-11') })).toEqual(byHand);
  });

  it('takes everybody when fewer are there than wanted, and nobody from nobody', () => {
    expect([...sample({ size: 9, of: 3, hash: hashOf('a') })].toSorted()).toEqual([0, 1, 2]);
    expect(sample({ size: 2, of: 0, hash: hashOf('a') })).toEqual([]);
    expect(sample({ size: 0, of: 5, hash: hashOf('a') })).toEqual([]);
  });

  it('has exactly the wanted size, no repeats, only known places, and is the same for the same seed', () => {
    const input = fc.tuple(fc.string(), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }));

    fc.assert(
      fc.property(input, ([seed, of, size]) => {
        const places = sample({ size, of, hash: hashOf(seed) });

        expect(places).toHaveLength(Math.min(size, of));
        expect(new Set(places).size).toBe(places.length);
        expect(places.every((place) => place >= 0 && place < of)).toBe(true);
        expect(sample({ size, of, hash: hashOf(seed) })).toEqual(places);
      }),
    );
  });

  it('draws a longer sample of the same seed as a continuation', () => {
    const hash = hashOf('seed');

    expect(sample({ size: 8, of: 50, hash }).slice(0, 3)).toEqual(sample({ size: 3, of: 50, hash }));
  });

  it('chooses every pair of five equally often', () => {
    const pairs = new Map<string, number>();
    for (let seed = 0; seed < 10_000; seed += 1) {
      const pair = [...sample({ size: 2, of: 5, hash: hashOf(String(seed)) })].toSorted().join('');
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }

    const chiSquare = [...pairs.values()].reduce((total, count) => total + (count - 1000) ** 2 / 1000, 0);
    expect(pairs.size).toBe(10);
    expect(chiSquare).toBeLessThan(27.88); // 9 degrees of freedom, p = 0.001
  });
});
