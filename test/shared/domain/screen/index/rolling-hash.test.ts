import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY,
  extend,
  hashOf,
  hashOfText,
  orderless,
  spread,
} from '../../../../../shared/domain/screen/index/rolling-hash.ts';

const symbols = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 });

describe('extend', () => {
  it('builds the hash of a sequence symbol by symbol', () => {
    const built = [110, 105, 107, 101].reduce(extend, EMPTY);

    expect(built).toBe(hashOf([110, 105, 107, 101]));
  });

  it('tells apart sequences that differ in order, or by a zero', () => {
    expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
    expect(hashOf([0])).not.toBe(hashOf([]));
    expect(hashOf([0, 1])).not.toBe(hashOf([1]));
  });
});

describe('hashOfText', () => {
  it('is the hash of the code units', () => {
    fc.assert(
      fc.property(symbols, (units) => {
        expect(hashOfText(String.fromCharCode(...units))).toBe(hashOf(units));
      }),
    );
  });
});

describe('orderless', () => {
  it('sums to the same whatever the order', () => {
    const sum = (units: readonly number[]) => units.reduce((all, unit) => (all + orderless(unit)) | 0, 0);

    fc.assert(
      fc.property(symbols, (units) => {
        expect(sum(units.toReversed())).toBe(sum(units));
      }),
    );
  });

  it('tells apart other symbols of the same total', () => {
    expect(orderless(1) + orderless(4)).not.toBe(orderless(2) + orderless(3));
  });
});

describe('spread', () => {
  it('is unsigned, and loses nothing: neighbours stay apart', () => {
    const hashes = Array.from({ length: 4096 }, (_, at) => spread(at - 2048));

    expect(new Set(hashes).size).toBe(4096);
    expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true);
  });

  it('fills low bits from hashes that differ only in high ones', () => {
    const low = new Set(Array.from({ length: 256 }, (_, at) => spread(at << 24) & 0xff));

    expect(low.size).toBeGreaterThan(128);
  });
});
