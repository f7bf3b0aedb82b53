import { describe, expect, it } from 'vitest';
import { checkRows } from '../../../../shared/domain/instructions/check-rows.ts';
import type { Cell } from '../../../../shared/model/instruction.ts';

const cell = (fact: Cell['fact'], op: Cell['op'], ...values: string[]): Cell => ({ fact, op, values });
const codes = (rows: Cell[][]) => checkRows(rows).map(({ pointer, code }) => `${pointer} ${code}`);
const many = (count: number) => Array.from({ length: count }, (_, n) => `M${n}`);

describe('checkRows', () => {
  it.each<[Cell, string]>([
    [cell('goods', 'in', 'milk'), '/rows/0/0/op op-of-fact'],
    [cell('value', 'contains', '12'), '/rows/0/0/op op-of-fact'],
    [cell('tier', 'in'), '/rows/0/0/values no-values'],
    [cell('tier', 'in', ''), '/rows/0/0/values/0 value'],
    [cell('tier', 'in', ' A'), '/rows/0/0/values/0 value'],
    [cell('tier', 'in', 'x'.repeat(101)), '/rows/0/0/values/0 value'],
    [cell('tier', 'in', 'A', 'B', 'A'), '/rows/0/0/values value-twice'],
    [cell('value', 'from', '1', '2'), '/rows/0/0/values one-bound'],
    [cell('value', 'from', '1,000'), '/rows/0/0/values/0 number'],
    [cell('day', 'from', '2026-02-30'), '/rows/0/0/values/0 day'],
    [cell('goods', 'contains', 'x'), '/rows/0/0/values/0 too-short'],
    [cell('hs', 'in', '3304'), '/rows/0/0/values/0 tariff-number'],
    [cell('hs', 'starts-with', '3'), '/rows/0/0/values/0 tariff-number'],
    [cell('hs', 'starts-with', '33049900391'), '/rows/0/0/values/0 tariff-number'],
    [cell('merchant', 'in', ...many(501)), '/rows/0/0/values too-many-values'],
  ])('names the fault of %j', (given, wanted) => {
    expect(codes([[given]])).toEqual([wanted]);
  });

  it.each<Cell>([
    cell('value', 'from', '-1.5'),
    cell('hs', 'in', '3304990039'),
    cell('hs', 'starts-with', '33', '3304990039'),
    cell('goods', 'contains', '奶粉'),
    cell('day', 'in', '2026-11-11'),
    cell('tier', 'in', 'x'.repeat(100)),
    cell('merchant', 'in', ...many(500)),
  ])('finds nothing wrong with %j', (given) => {
    expect(codes([[given]])).toEqual([]);
  });

  it('refuses a range that nothing lies in', () => {
    expect(codes([[cell('value', 'from', '10'), cell('value', 'to', '9')]])).toEqual(['/rows/0/0/values empty-range']);
    expect(codes([[cell('value', 'from', '9'), cell('value', 'to', '10')]])).toEqual([]);
    expect(codes([[cell('value', 'from', '10'), cell('value', 'to', '10')]])).toEqual([]);
    expect(codes([[cell('day', 'from', '2026-11-12'), cell('day', 'to', '2026-11-11')]])).toHaveLength(1);
  });

  it('takes 200,000 bytes of values in all and not one more', () => {
    const row = [cell('merchant', 'in', ...many(500).map((value) => value.padEnd(100, 'x')))];
    const rows = [row, row, row, row];

    expect(codes(rows)).toEqual([]);
    expect(codes([...rows, [cell('tier', 'in', 'A')]])).toEqual(['/rows rows-too-large']);
    expect(
      codes([row, row, row, [cell('goods', 'contains', ...many(334).map((one) => one.padEnd(100, '布')))]]),
    ).toEqual(['/rows rows-too-large']);
  });

  it('counts rows and cells', () => {
    const one = cell('tier', 'in', 'A');

    expect(codes(Array.from({ length: 200 }, () => [one]))).toEqual([]);
    expect(codes(Array.from({ length: 201 }, () => [one]))).toEqual(['/rows too-many-rows']);
    expect(codes([Array.from({ length: 12 }, () => one)])).toEqual([]);
    expect(codes([Array.from({ length: 13 }, () => one)])).toEqual(['/rows/0 too-many-cells']);
    expect(codes([[one], []])).toEqual(['/rows/1 empty-row']);
  });
});
