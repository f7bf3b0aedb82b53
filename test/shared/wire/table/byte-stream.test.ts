import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../shared/wire/table/byte-stream.ts';

describe('ByteWriter', () => {
  it('writes small numbers short', () => {
    const lengths = [0, 127, 128, 16_383, 16_384].map((value) => {
      const out = new ByteWriter();
      out.varint(value);
      return out.done().length;
    });

    expect(lengths).toEqual([1, 1, 2, 2, 3]);
  });
});

describe('ByteReader', () => {
  it('reads back whole numbers of any size and sign', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger()), (values) => {
        const out = new ByteWriter();
        for (const value of values) out.signed(Math.trunc(value / 2));
        const from = new ByteReader(out.done());

        expect(values.map(() => from.signed())).toEqual(values.map((value) => Math.trunc(value / 2) + 0));
      }),
    );
  });

  it('reads back bytes of any number', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 4 }), (pieces) => {
        const out = new ByteWriter();
        for (const piece of pieces) out.bytes(piece);
        const from = new ByteReader(out.done());

        expect(pieces.map((piece) => from.bytes(piece.length))).toEqual(pieces);
        expect(from.rest()).toHaveLength(0);
      }),
    );
  });

  it('reads back numbers of a fixed width', () => {
    const out = new ByteWriter();
    out.fixed(9_999_999, 3);
    out.fixed(0, 2);
    const from = new ByteReader(out.done());

    expect([from.fixed(3), from.fixed(2)]).toEqual([9_999_999, 0]);
  });

  it('throws where the bytes end early', () => {
    expect(() => new ByteReader(new Uint8Array([0x80])).varint()).toThrow(RangeError);
    expect(() => new ByteReader(new Uint8Array(2)).bytes(3)).toThrow(RangeError);
  });
});
