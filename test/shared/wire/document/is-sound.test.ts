import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document } from '../../../../shared/model/document/document.ts';
import { isSound } from '../../../../shared/wire/document/is-sound.ts';
import { arbitraryDocument } from './arbitrary-documents.ts';
import { sampleOrder } from './sample-documents.ts';

/** Values at and beyond the edges of every kind of field. */
const EDGES = [
  ...[
    '',
    '0',
    '1',
    '4',
    'x',
    '142',
    '1422',
    '20261111',
    '20261111235959',
    '20261111240000',
    '1.00001',
    '1.000001',
    '-1',
  ],
  ...['1'.repeat(9), '1'.repeat(10), '1'.repeat(14), '1'.repeat(15), '1'.repeat(19), '1'.repeat(20)],
  ...[4, 6, 10, 18, 19, 20, 30, 31, 36, 60, 61, 100, 101, 200, 201, 1000, 1001].map((length) => '测'.repeat(length)),
  ...[undefined, null, 5, true, [], {}, ['x']],
];

describe('isSound', () => {
  it('agrees with the model on any document with any one field changed', () => {
    const verdicts = { sound: 0, other: 0 };
    const arbitraryChange = fc.record({
      document: arbitraryDocument(),
      field: fc.nat({ max: 60 }),
      value: fc.constantFrom(...EDGES),
      inLine: fc.boolean(),
    });

    fc.assert(
      fc.property(arbitraryChange, ({ document, field, value, inLine }) => {
        const copy = structuredClone(document);
        const target = inLine && 'lines' in copy.body ? (copy.body.lines[0] ?? copy.body) : copy.body;
        const names = Object.keys(target);
        Reflect.set(target, names[field % names.length] ?? 'guid', value);
        const sound = Document.safeParse(copy).success;
        verdicts[sound ? 'sound' : 'other'] += 1;
        expect(isSound(copy)).toBe(sound);
      }),
      { numRuns: 2000 },
    );

    expect(Math.min(verdicts.sound, verdicts.other)).toBeGreaterThan(100);
  });

  it.each([0, 1, 99, 100])('agrees with the model on %i lines', (count) => {
    const [line] = sampleOrder().body.lines;
    const order = sampleOrder({
      lines: Array.from({ length: count }, () => structuredClone(line)).filter((one) => one !== undefined),
    });

    expect(isSound(order)).toBe(Document.safeParse(order).success);
    expect(isSound(order)).toBe(count >= 1 && count <= 99);
  });
});
