import { describe, expect, it } from 'vitest';
import { MOST_RIGHTS, readRights } from '../../../../shared/wire/rights/read-rights.ts';
import { recordation } from '../../../builders/recordation.ts';

const HEADER = 'recordNo,type,holder,marks,validFrom,validTo\n';
/** `T1,TRADEMARK,权利,商标,…` as GB 18030 has it. */
const GBK_HOLDER = [0xc8, 0xa8, 0xc0, 0xfb];
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('readRights', () => {
  it('reads both forms', () => {
    const json = readRights(bytesOf(`\uFEFF${JSON.stringify([recordation()])}`), 'application/json');
    const csv = readRights(bytesOf(`${HEADER}T1,TRADEMARK,某,样例牌,2022-01-01,2031-12-31`), 'text/csv');

    expect([json.rows.length, csv.rows.length, json.faults.length + csv.faults.length]).toEqual([1, 1, 0]);
  });

  it('reads what a Chinese spreadsheet saves', () => {
    const bytes = Buffer.concat([
      bytesOf(`${HEADER}T1,TRADEMARK,`),
      Uint8Array.from(GBK_HOLDER),
      bytesOf(',Sample,2022-01-01,2031-12-31'),
    ]);

    expect(readRights(bytes, 'text/csv').rows[0]?.right.holder).toBe('权利');
  });

  it.each([
    ['no text', Uint8Array.from([0xff, 0xff, 0xff])],
    ['text that lost its characters on the way', bytesOf(`${HEADER}T1,TRADEMARK,\uFFFD\uFFFD,a,2022-01-01,2031-12-31`)],
  ])('refuses %s', (_, bytes) => {
    expect(() => readRights(bytes, 'text/csv')).toThrow('UTF-8');
  });

  it('takes so many rights and no more', () => {
    const sent = (count: number) => bytesOf(JSON.stringify(Array.from({ length: count }, () => 0)));

    expect(readRights(sent(MOST_RIGHTS), 'application/json').faults).toHaveLength(MOST_RIGHTS);
    expect(() => readRights(sent(MOST_RIGHTS + 1), 'application/json')).toThrow('At most');
  });
});
