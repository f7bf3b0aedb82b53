import { describe, expect, it } from 'vitest';
import { readRightsJson } from '../../../../shared/wire/rights/read-rights-json.ts';
import { recordation } from '../../../builders/recordation.ts';

describe('readRightsJson', () => {
  it('reads every element on its own, its line being its number', () => {
    const { rows, faults } = readRightsJson(JSON.stringify([recordation(), 7, recordation({ recordNo: 'T2' })]));

    expect(rows.map(({ index, line, right }) => [index, line, right.recordNo])).toEqual([
      [0, 1, 'T2026-00001'],
      [2, 3, 'T2'],
    ]);
    expect(faults.map(({ line, pointer }) => [line, pointer])).toEqual([[2, '/1']]);
  });

  it('reads an empty array', () => {
    expect(readRightsJson('[]')).toEqual({ rows: [], faults: [] });
  });

  it.each(['{}', 'null', '[', ''])('refuses %j', (text) => {
    expect(() => readRightsJson(text)).toThrow('JSON');
  });
});
