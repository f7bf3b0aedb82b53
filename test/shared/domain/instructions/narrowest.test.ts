import { describe, expect, it } from 'vitest';
import { narrowest } from '../../../../shared/domain/instructions/narrowest.ts';
import type { Cell } from '../../../../shared/model/instruction.ts';

const cell = (fact: Cell['fact'], op: Cell['op'], ...values: string[]): Cell => ({ fact, op, values });

describe('narrowest', () => {
  it.each<[Cell, Cell]>([
    [cell('merchant', 'in', 'A'), cell('tier', 'in', 'B')],
    [cell('hs', 'in', '3304990039'), cell('hs', 'starts-with', '3304')],
    [cell('hs', 'starts-with', '3304'), cell('hs', 'starts-with', '33')],
    [cell('carrier', 'in', 'A'), cell('carrier', 'in', 'A', 'B')],
    [cell('customsCode', 'in', '3105'), cell('merchant', 'not-in', 'A')],
  ])('prefers %j to %j', (better, worse) => {
    expect(narrowest([better, worse])).toBe(better);
    expect(narrowest([worse, better])).toBe(better);
  });

  it('finds none among bounds, parts and exceptions', () => {
    const cells = [cell('value', 'from', '1'), cell('goods', 'contains', 'milk'), cell('hs', 'not-in', '3304990039')];

    expect(narrowest([...cells, cell('hour', 'in', '3'), cell('merchant', 'in')])).toBeNull();
    expect(narrowest([])).toBeNull();
  });
});
