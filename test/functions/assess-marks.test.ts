import { describe, expect, it } from 'vitest';
import type { Sketch } from '../../functions/assess/sketches.ts';
import { tracesOf } from '../../functions/assess/traces-of.ts';
import { emptyDossier } from '../../shared/domain/dossier/merge.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { foundFinding } from '../builders/insight.ts';
import { PARCEL } from '../builders/parcel.ts';
import { pseudonyms } from '../builders/pseudonyms.ts';
import { trace } from '../builders/trace.ts';

const hit: Finding = {
  ...{ code: 'ip-hit', severity: 'unexplained', lane: 'red', message: { zh: '', en: '' }, basis: 'ip-regulation' },
  values: [{ document: 'declaration', field: 'gname', line: '1', value: '运动鞋 N1KE', span: [4, 8] }],
  use: { recordNo: 'T1', mark: 'NIKE', view: 'leet', steps: [], score: 0.9, reasons: ['replica-words'] },
};
const before = emptyDossier(PARCEL);
const sketch: Sketch = { pseudonyms: pseudonyms(), trace: trace(1), waybillBlock: () => 'block' };

function judged(findings: readonly Finding[]): Dossier {
  const selection = { stratum: '', probability: 0, draw: '0', selected: false, reason: null };
  const versions = { rules: '', rights: '', policy: '', model: '' };
  return { ...before, rev: 1, verdict: { lane: 'red', score: 0.9, findings: [...findings], selection, versions } };
}

const traced = (findings: readonly Finding[]) =>
  tracesOf([{ before, after: judged(findings), again: true }], () => sketch)[0];

describe('tracesOf', () => {
  it('notes the rights that the verdict found, and the block of waybills for them', () => {
    expect(traced([hit])).toMatchObject({
      marks: [{ recordNo: 'T1', mark: 'NIKE', view: 'leet', reasons: ['replica-words'], gnum: '1', spelled: ['N1KE'] }],
      waybillBlock: 'block',
      codes: ['ip-hit'],
    });
  });

  it('adds nothing to the trace of a parcel that uses no right', () => {
    expect(traced([])).not.toHaveProperty('marks');
    expect(traced([])).not.toHaveProperty('waybillBlock');
    expect(traced([foundFinding()])).not.toHaveProperty('marks');
  });

  it('tells a verdict anew whose use of a right is another', () => {
    const other = judged([
      { ...hit, use: { ...hit.use, recordNo: 'T1', mark: 'NIKE', view: 'masked', steps: [], score: 0.9, reasons: [] } },
    ]);

    const told = tracesOf([{ before: judged([hit]), after: other, again: false }], () => sketch);

    expect(told).toMatchObject([{ marks: [{ view: 'masked' }] }]);
    expect(tracesOf([{ before: judged([hit]), after: judged([hit]), again: false }], () => sketch)).toEqual([]);
  });
});
