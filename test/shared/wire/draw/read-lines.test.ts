import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../shared/wire/draw/read-lines.ts';

const LINE = { entryNo: '1', stratum: 'a|b|c', rate: '0.500000000000', draw: '0.400000000000', drawn: true };
const TEXT = JSON.stringify(LINE);

describe('readLines', () => {
  it('reads each line and keeps its text', () => {
    expect(readLines(`${TEXT}\n${TEXT}\n`)).toEqual([
      { text: TEXT, line: LINE },
      { text: TEXT, line: LINE },
    ]);
  });

  it('reads no lines from no text, and a last line without its end', () => {
    expect(readLines('')).toEqual([]);
    expect(readLines(TEXT)).toEqual([{ text: TEXT, line: LINE }]);
  });

  it.each([
    '',
    '{',
    '[]',
    '{"entryNo":"1"}',
    JSON.stringify({ ...LINE, drawn: 'yes' }),
    JSON.stringify({ ...LINE, lane: 'red' }),
  ])('keeps %j as a line that says nothing', (text) => {
    expect(readLines(`${text}\n${TEXT}\n`)[0]).toEqual({ text, line: null });
  });
});
