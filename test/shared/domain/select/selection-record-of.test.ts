import { describe, expect, it } from 'vitest';
import { selectionRecordOf } from '../../../../shared/domain/select/selection-record-of.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { SelectionRecord } from '../../../../shared/model/selection-record.ts';
import type { Selection, Verdict } from '../../../../shared/model/verdict.ts';
import { parcelFacts } from '../../../builders/logs.ts';
import { PARCEL } from '../../../builders/parcel.ts';

const ENTRY = '20261105000000000-0123456789';
const dossier = (selection: Partial<Selection> = {}, verdict: Partial<Verdict> = {}) => ({
  key: PARCEL,
  rev: 3,
  verdict: {
    lane: 'green' as const,
    score: 0,
    findings: [],
    selection: {
      ...{ stratum: 's', probability: 0.1 + 0.2, draw: '0.300000000000', selected: false, reason: null },
      ...{ entryNo: ENTRY, rate: 0.1 + 0.2 },
      ...selection,
    },
    versions: { rules: '1', rights: '1', policy: '1', model: 'm7' },
    ...verdict,
  },
});

describe('selectionRecordOf', () => {
  it('says under which number and day the parcel was drawn, at which rate of twelve digits', () => {
    const record = selectionRecordOf(dossier(), parcelFacts({ customsCode: '3105' }), null);

    expect(record).toMatchObject({
      parcel: parcelId(PARCEL),
      rev: 3,
      entryNo: ENTRY,
      day: '2026-11-05',
      customsCode: '3105',
      rate: '0.300000000000',
      draw: '0.300000000000',
      reason: null,
      instructions: [],
      model: null,
      challenger: null,
    });
    expect(SelectionRecord.parse(record)).toEqual(record);
  });

  it('names the model that spoke, and the one in its shadow', () => {
    const record = selectionRecordOf(dossier({ model: 0.4 }), parcelFacts(), { version: 'm8', score: 0.5 });

    expect(record).toMatchObject({ model: { version: 'm7', score: 0.4 }, challenger: { version: 'm8', score: 0.5 } });
  });

  it('is null before there is a verdict, and for verdicts from before entries had numbers', () => {
    const { verdict } = dossier();
    const { entryNo: _, ...selection } = verdict.selection;

    expect(selectionRecordOf({ ...dossier(), verdict: null }, parcelFacts(), null)).toBeNull();
    expect(selectionRecordOf({ ...dossier(), verdict: { ...verdict, selection } }, parcelFacts(), null)).toBeNull();
  });
});
