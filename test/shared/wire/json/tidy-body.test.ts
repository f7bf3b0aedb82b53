import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../shared/faults/refusal.ts';
import { CEB_LAYOUTS } from '../../../../shared/wire/document/ceb-layout.ts';
import { tidyBody } from '../../../../shared/wire/json/tidy-body.ts';

function tidy(given: Record<string, unknown>, type: 'order' | 'waybill' | 'payment' = 'order') {
  const problems: Problem[] = [];
  const body = tidyBody(given, CEB_LAYOUTS[type], '', problems);
  return { body, problems: problems.map(({ pointer }) => pointer) };
}

describe('tidyBody', () => {
  it('trims, leaves out what is empty and keeps the rest as it is', () => {
    expect(tidy({ orderNo: ' 001 ', note: '', payCode: '  ', lines: [{ gnum: '1', note: ' ' }] })).toEqual({
      body: { orderNo: '001', lines: [{ gnum: '1' }] },
      problems: [],
    });
  });

  it('hands on what is no string for the model to refuse', () => {
    expect(tidy({ freight: 0, note: null })).toEqual({ body: { freight: 0, note: null }, problems: [] });
  });

  it('takes the misspellings of the specification, each for its own type', () => {
    expect(tidy({ consigneeDitrict: '330203' }).body).toEqual({ consigneeDistrict: '330203' });
    expect(tidy({ consingee: '测试甲' }, 'waybill').body).toEqual({ consignee: '测试甲' });
    expect(tidy({ consingee: '测试甲' }, 'order').problems).toEqual(['/consingee']);
  });

  it('refuses a field under two names', () => {
    expect(tidy({ consigneeDitrict: '330203', consigneeDistrict: '330203' }).problems).toEqual(['/consigneeDitrict']);
  });

  it('refuses unknown fields, of the document and of its lines', () => {
    expect(tidy({ actualPaid: '1', lines: [{}, { foo: 1 }] }).problems).toEqual(['/actualPaid', '/lines/1/foo']);
    expect(tidy({ lines: [] }, 'payment').problems).toEqual(['/lines']);
  });

  it.each(['a\u0000', '\u001f', 'a\ufffeb', '\ud800', 'a\udc00b'])('refuses %j, which no XML could carry', (note) => {
    expect(tidy({ note }).problems).toEqual(['/note']);
  });

  it('takes line ends, tabs and characters beyond 16 bits', () => {
    expect(tidy({ note: 'a\n\r\tb𠮷' }).problems).toEqual([]);
  });

  it('reads 99 lines and counts the rest', () => {
    expect(tidy({ lines: Array.from({ length: 99 }, () => ({})) }).problems).toEqual([]);

    const over = tidy({ lines: Array.from({ length: 100 }, () => ({})) });

    expect(over.problems).toEqual(['/lines']);
    expect(over.body.lines).toHaveLength(99);
  });

  it('refuses a line that is no object and leaves lines that are no list out', () => {
    expect(tidy({ lines: ['x', {}] }).problems).toEqual(['/lines/0']);
    expect(tidy({ lines: 'x' }).body).toEqual({});
  });
});
