import { describe, expect, it } from 'vitest';
import { lineText } from '../../../../shared/domain/draw/line-text.ts';

const LINE = { entryNo: '1', stratum: 'a|b|c', rate: '0.500000000000', draw: '0.400000000000', drawn: true };

describe('lineText', () => {
  it('has one order of members, whatever the order given', () => {
    const { entryNo, ...rest } = LINE;

    const text = '{"entryNo":"1","stratum":"a|b|c","rate":"0.500000000000","draw":"0.400000000000","drawn":true}';
    expect(lineText(LINE)).toBe(text);
    expect(lineText({ ...rest, entryNo })).toBe(text);
  });

  it('names the day of a late entry, last', () => {
    expect(lineText({ ...LINE, day: '2026-11-03' })).toMatch(/,"drawn":true,"day":"2026-11-03"\}$/);
  });

  it('leaves out what a line does not say', () => {
    const more = { ...LINE, lane: 'red' };

    expect(lineText(more)).toBe(lineText(LINE));
  });
});
