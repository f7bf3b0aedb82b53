import { describe, expect, it } from 'vitest';
import { CSV_CELLS, CSV_NEEDED } from '../../../../shared/wire/rights/csv-cells.ts';

describe('CSV_CELLS', () => {
  it.each([
    ['recordNo', 'T2026-1', 'T2026-1'],
    ['marks', ' 样例牌 |Sample|| ', ['样例牌', 'Sample']],
    ['niceClasses', '3|9', [3, 9]],
    ['niceClasses', '3|x', [3, 'x']],
    ['priceBandYuan', '99.5|200', [99.5, 200]],
    ['timeHonoured', '是', true],
    ['timeHonoured', 'TRUE', true],
    ['timeHonoured', '0', false],
    ['timeHonoured', '也许', '也许'],
    ['images', 'ab;正面|cd', [{ sha256: 'ab', title: '正面' }, { sha256: 'cd' }]],
    ['cleared', '4401TEST09;;2026-12-31', [{ ebcCode: '4401TEST09', until: '2026-12-31' }]],
    [
      'legitimateUsers',
      '4401TEST09;某公司;importer;3105 2201;2026-01-01;2026-12-31|4401TEST08',
      [
        {
          code: '4401TEST09',
          name: '某公司',
          role: 'importer',
          ports: ['3105', '2201'],
          from: '2026-01-01',
          to: '2026-12-31',
        },
        { code: '4401TEST08' },
      ],
    ],
    ['images', 'ab;正面;多余', [{ sha256: 'ab', title: '正面', member3: '多余' }]],
  ] as const)('reads %s of %j', (name, cell, value) => {
    expect(CSV_CELLS[name](cell)).toEqual(value);
  });
});

describe('CSV_NEEDED', () => {
  it('names columns that exist', () => {
    expect(CSV_NEEDED.filter((name) => !(name in CSV_CELLS))).toEqual([]);
  });
});
