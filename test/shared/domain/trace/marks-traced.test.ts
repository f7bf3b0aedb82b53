import { describe, expect, it } from 'vitest';
import { marksTraced } from '../../../../shared/domain/trace/marks-traced.ts';
import type { Finding } from '../../../../shared/model/finding.ts';
import type { MarkUse } from '../../../../shared/model/mark-use.ts';

const use = (over: Partial<MarkUse> = {}): MarkUse => ({
  recordNo: 'T1',
  mark: 'NIKE',
  view: 'leet',
  steps: ['case', 'leet:1→I'],
  score: 0.912_34,
  reasons: ['in-scope', 'price-below-band'],
  ...over,
});

const hit = (over: Partial<Finding> = {}): Finding => ({
  code: 'ip-hit',
  severity: 'unexplained',
  lane: 'red',
  message: { zh: '', en: '' },
  basis: 'ip-regulation',
  values: [{ document: 'declaration', field: 'gname', line: '2', value: '运动鞋 N1KE 男款', span: [4, 8] }],
  use: use(),
  ...over,
});

const spelled = (values: Finding['values']) => marksTraced([hit({ values })])[0]?.spelled;
const spelling = (value: string, span: [number, number] = [0, value.length]) => ({
  ...{ document: 'order', field: 'itemName', value, span },
});

describe('marksTraced', () => {
  it('keeps of a use the right, the view, the spelling, the first line and what weighs across parcels', () => {
    expect(marksTraced([hit()])).toEqual([
      {
        ...{ recordNo: 'T1', mark: 'NIKE', view: 'leet', score: 0.912 },
        ...{ reasons: ['price-below-band'], gnum: '2', spelled: ['N1KE'] },
      },
    ]);
  });

  it('leaves out findings without a use', () => {
    const { use: _, ...plain } = hit();

    expect(marksTraced([plain])).toEqual([]);
  });

  it.each(['authorised', 'cleared', 'referential'] as const)('leaves out a benign use that is %s', (reason) => {
    const settled = use({ reasons: [reason] });

    expect(marksTraced([hit({ severity: 'benign', use: settled })])).toEqual([]);
    expect(marksTraced([hit({ use: settled })])).toHaveLength(1);
  });

  it('marks another innocent cause', () => {
    const parallel = hit({ severity: 'benign', use: use({ reasons: ['barcode-of-holder'] }) });

    expect(marksTraced([parallel])[0]).toMatchObject({ recordNo: 'T1', isBenign: true, reasons: [] });
  });

  it('keeps each spelling once, three at most, and none where no part is named', () => {
    const texts = ['N1KE', ' N1KE ', 'NlKE', 'NI*E', 'Nlke'];

    expect(spelled(texts.map((value) => spelling(value)))).toEqual(['N1KE', 'NlKE', 'NI*E']);
    expect(spelled([{ document: 'order', field: 'itemName', value: 'N1KE' }])).toEqual([]);
    expect(spelled([spelling('N1KE', [2, 2])])).toEqual([]);
  });

  it('cuts a long spelling after forty characters, never through one', () => {
    expect(spelled([spelling('𠮷'.repeat(41))])).toEqual(['𠮷'.repeat(40)]);
    expect(spelled([spelling('𠮷'.repeat(40))])).toEqual(['𠮷'.repeat(40)]);
  });

  it('goes by record number, whatever the order of the findings', () => {
    const hits = ['T2', 'T1', 'T3'].map((recordNo) => hit({ use: use({ recordNo }) }));

    expect(marksTraced(hits).map(({ recordNo }) => recordNo)).toEqual(['T1', 'T2', 'T3']);
    expect(marksTraced(hits.toReversed())).toEqual(marksTraced(hits));
  });

  it('names no line where the finding names none', () => {
    expect(marksTraced([hit({ values: [] })])[0]).not.toHaveProperty('gnum');
  });
});
