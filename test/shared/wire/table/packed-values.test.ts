import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ValueReader, ValueWriter } from '../../../../shared/wire/table/packed-values.ts';

function pack(values: readonly (string | undefined)[], predicted: string | null = null) {
  const out = new ValueWriter();
  for (const value of values) out.value(value, predicted);
  return out.done();
}

function roundTrip(values: readonly (string | undefined)[], predicted: string | null = null) {
  const from = new ValueReader(pack(values, predicted));
  return values.map(() => from.value(predicted));
}

/** Values that look like those with a form of their own, and their neighbours. */
const likely = fc.oneof(
  fc.stringMatching(/^(19|20)[0-9]{12}$/),
  fc.stringMatching(/^[0-9]{1,40}$/),
  fc.stringMatching(/^(0|[1-9][0-9]{0,14})\.[0-9]{1,14}$/),
  fc.stringMatching(/^0{1,3}[0-9]{0,3}\.[0-9]{1,5}$/),
  fc.uuid(),
  fc.uuid().map((guid) => guid.toUpperCase()),
  fc.stringMatching(/^[A-Za-z0-9_-]{43}$/),
  fc.stringMatching(/^[0-9a-f]{64}$/),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);

describe('ValueReader', () => {
  it('reads back any texts, also control characters and lone surrogates', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.string({ unit: 'binary' }), { nil: undefined })), (values) => {
        expect(roundTrip(values)).toEqual(values);
      }),
    );
    expect(roundTrip(['\0', '', 'a\0b', '\ud800', '\u001f"'])).toEqual(['\0', '', 'a\0b', '\ud800', '\u001f"']);
  });

  it('reads back values of every form', () => {
    fc.assert(
      fc.property(fc.array(likely), (values) => {
        expect(roundTrip(values)).toEqual(values);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '20261104093001',
    '20261104',
    '20260230000000',
    '19000101000000',
    '20261104246060',
    '2026-11-04T01:30:02.915Z',
    '2026-11-04T01:30:02Z',
    '252.00000',
    '0.00000',
    '0.5',
    '000.5',
    '00000',
    '110101190001010010',
    '11010119000101001X',
    '0d6f7c1e-5a55-4f8b-9f6e-6a3f2f8d1c00',
    '0d6f7c1e-5a55-4f8b-9f6e-6a3f2f8d1C00',
    '0.123456789012',
  ])('reads back %s', (value) => {
    expect(roundTrip([value, value, 'x', value])).toEqual([value, value, 'x', value]);
  });

  it('needs the predictions of the writer', () => {
    expect(roundTrip(['a', undefined, 'b'], 'a')).toEqual(['a', undefined, 'b']);
  });

  it('reads back whole numbers of any size', () => {
    const out = new ValueWriter();
    for (const value of [0, 254, 255, 70_000]) out.small(value);
    const from = new ValueReader(out.done());

    expect([0, 254, 255, 70_000].map(() => from.small())).toEqual([0, 254, 255, 70_000]);
  });
});

describe('ValueWriter', () => {
  it('writes a predicted value as one token and nothing else', () => {
    const { tokens, bytes, text } = pack(['4401TEST01', '4401TEST01'], '4401TEST01');

    expect([tokens.length, bytes.length, text]).toEqual([2, 0, '']);
  });

  it('writes a repeated value once', () => {
    expect(pack(['测试商贸有限公司', '测试商贸有限公司']).text).toBe('测试商贸有限公司');
  });

  it('writes guids, digits and times as bytes', () => {
    expect(pack(['A1B2C3D4-0001-4000-8000-00000000311A']).bytes).toHaveLength(16);
    expect(pack(['110101190001010010']).bytes).toHaveLength(9);
    expect(pack(['20261104093001', '20261104093002']).bytes.length).toBeLessThanOrEqual(7);
  });
});
