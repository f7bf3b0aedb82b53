import { describe, expect, it } from 'vitest';
import { isBlank, readLine, readLines } from '../../../../shared/wire/submission/read-lines.ts';
import { order } from '../../../builders/parcel.ts';

const event = JSON.stringify({ type: 'order', body: order() });

describe('readLines', () => {
  it('reads a document a line and judges each on its own', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${event}\r\n\n  \n{broken\n`),
      Buffer.of(0xff, 0x0a),
      Buffer.from(event),
    ]);

    const read = readLines(bytes);

    expect(read.map(({ index, document, problems }) => [index, document?.type, problems[0]?.code])).toEqual([
      [0, 'order', undefined],
      [3, undefined, 'unreadable'],
      [4, undefined, 'unreadable'],
      [5, 'order', undefined],
    ]);
  });

  it('reads nothing from nothing', () => {
    expect(readLines(new Uint8Array())).toEqual([]);
  });
});

describe('readLine', () => {
  it('names every fault of a document', () => {
    const read = readLine(Buffer.from('{"type":"order","body":{"orderNo":7},"more":1}'), 4);

    expect([read.index, read.document]).toEqual([4, null]);
    expect(read.problems.length).toBeGreaterThan(10);
  });
});

describe('isBlank', () => {
  it.each([
    ['', true],
    [' \t\r', true],
    ['{}', false],
  ])('of %j is %s', (text, blank) => {
    expect(isBlank(Buffer.from(text))).toBe(blank);
  });
});
