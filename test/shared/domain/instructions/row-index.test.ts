import { describe, expect, it } from 'vitest';
import { type Row, rowIndex } from '../../../../shared/domain/instructions/row-index.ts';
import { numberOfText } from '../../../../shared/domain/instructions/value-index.ts';
import type { Cell } from '../../../../shared/model/instruction.ts';
import { parcelFacts } from '../../../builders/instruction.ts';

const row = (owner: string, ...cells: Cell[]): Row<string> => ({ owner, cells });
const merchant = (...values: string[]): Cell => ({ fact: 'merchant', op: 'in', values });
const chapter = (...values: string[]): Cell => ({ fact: 'hs', op: 'starts-with', values });

function foundIn(rows: readonly Row<string>[], over: Parameters<typeof parcelFacts>[0]): string[] {
  const found: string[] = [];
  const facts = parcelFacts(over);
  rowIndex(rows).look(facts, numberOfText(facts.customsCode), (owner) => void found.push(owner));
  return found.toSorted();
}

describe('rowIndex', () => {
  const rows = [
    row('one', merchant('A')),
    row('two', merchant('A', 'B'), chapter('33')),
    row('three', chapter('3304')),
    row('four', { fact: 'value', op: 'from', values: ['100'] }),
    row('five'),
    ...['C', 'D', 'E', 'F'].map((code) => row(code, merchant('A'), { fact: 'tier', op: 'in', values: [code] })),
  ];

  it.each([
    [{ merchant: 'A', value: 0, hs: ['33'] }, ['five', 'one', 'two']],
    [{ merchant: 'B', value: 100, hs: ['1901', '3304'] }, ['five', 'four', 'three', 'two']],
    [{ merchant: 'A', tier: 'E', value: 0, hs: [] }, ['E', 'five', 'one']],
    [{ merchant: '', value: 0, hs: [] }, ['five']],
  ])('finds for %j %j', (over, owners) => {
    expect(foundIn(rows, over)).toEqual(owners);
    for (const one of owners)
      expect(
        foundIn(
          rows.filter(({ owner }) => owner === one),
          over,
        ),
      ).toEqual([one]);
  });

  it('tells apart districts of one number', () => {
    const district = (code: string): Cell => ({ fact: 'customsCode', op: 'in', values: [code] });

    expect(foundIn([row('one', district('Aa'))], { customsCode: 'Aa' })).toEqual(['one']);
    expect(foundIn([row('one', district('Aa'))], { customsCode: 'BB' })).toEqual([]);
  });

  it('finds nothing where there are no rows', () => {
    expect(foundIn([], {})).toEqual([]);
  });
});
