import { describe, expect, it } from 'vitest';
import { cellTest, holds } from '../../../../shared/domain/instructions/cell-test.ts';
import type { Cell } from '../../../../shared/model/instruction.ts';
import { parcelFacts } from '../../../builders/instruction.ts';

const cell = (fact: Cell['fact'], op: Cell['op'], ...values: string[]): Cell => ({ fact, op, values });

describe('holds', () => {
  it.each([
    [cell('tier', 'in', '失信企业', '常规企业'), { tier: '常规企业' }, true],
    [cell('tier', 'in', '失信企业'), { tier: '常规企业' }, false],
    [cell('tier', 'not-in', '失信企业'), { tier: '常规企业' }, true],
    [cell('tier', 'not-in', '失信企业'), { tier: '失信企业' }, false],
    [cell('tier', 'not-in', '失信企业'), { tier: '' }, false],
    [cell('merchant', 'starts-with', '31', '51'), { merchant: '5104' }, true],
    [cell('merchant', 'starts-with', '31'), { merchant: '13' }, false],
    [cell('hs', 'in', '1901101010'), { hs: ['3304990039', '1901101010'] }, true],
    [cell('hs', 'in', '1901101010'), { hs: ['3304990039'] }, false],
    [cell('hs', 'not-in', '1901101010'), { hs: ['3304990039', '1901101010'] }, false],
    [cell('hs', 'not-in', '1901101010'), { hs: ['3304990039'] }, true],
    [cell('hs', 'not-in', '1901101010'), { hs: [] }, false],
    [cell('hs', 'starts-with', '19'), { hs: [] }, false],
    [cell('goods', 'contains', 'ＡＢＣ'), { goods: 'abc milk' }, true],
    [cell('goods', 'contains', 'xyz', 'milk'), { goods: 'abc milk' }, true],
    [cell('goods', 'contains', 'xyz'), { goods: 'abc milk' }, false],
    [cell('value', 'from', '1000'), { value: 1000 }, true],
    [cell('value', 'from', '1000'), { value: 999.99 }, false],
    [cell('value', 'to', '1000'), { value: 1000 }, true],
    [cell('value', 'to', '1000'), { value: 1000.01 }, false],
    [cell('value', 'to', '0'), { value: 0 }, true],
    [cell('hour', 'in', '0', '23'), { hour: 0 }, true],
    [cell('hour', 'not-in', '0', '23'), { hour: 0 }, false],
    [cell('hour', 'not-in', '0', '23'), { hour: 1 }, true],
    [cell('value', 'contains', '1'), { value: 1 }, false],
    [cell('merchantDays', 'to', '30'), { merchantDays: null }, false],
    [cell('merchantDays', 'not-in', '30'), { merchantDays: null }, false],
    [cell('day', 'from', '2026-11-11'), { day: '2026-11-11' }, true],
    [cell('day', 'from', '2026-11-11'), { day: '2026-11-10' }, false],
    [cell('day', 'to', '2026-11-11'), { day: '2026-11-12' }, false],
    [cell('day', 'to', '2026-11-11'), { day: '2026-11-11' }, true],
    [cell('value', 'from'), { value: 1000 }, false],
  ])('%j of %j is %j', (given, over, wanted) => {
    expect(holds(cellTest(given), parcelFacts(over))).toBe(wanted);
  });
});
