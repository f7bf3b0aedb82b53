import { describe, expect, it } from 'vitest';
import { resultRecordOf } from '../../../../shared/domain/select/result-record-of.ts';
import type { InspectionResult } from '../../../../shared/model/dossier.ts';
import type { InstructionHit } from '../../../../shared/model/instruction.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import type { Pick } from '../../../../shared/model/pick.ts';
import { ResultRecord } from '../../../../shared/model/result-record.ts';
import type { Selection, Verdict } from '../../../../shared/model/verdict.ts';
import { parcelFacts } from '../../../builders/logs.ts';
import { PARCEL } from '../../../builders/parcel.ts';

const ENTRY = '20261104123000000-0123456789';
const pick: Pick = {
  ...{ pickId: 'p-1', ...PARCEL, customsCode: '3105', reason: 'targeted', codes: ['ip-hit'], score: 0.8 },
  pickedAt: '2026-11-04T05:00:00.000Z',
};
const result: InspectionResult = {
  ...{ pickId: 'p-1', listId: '3105-2026-11-04-day', outcome: 'infringing', note: '', by: '查验员甲' },
  at: '2026-11-04T06:00:00.000Z',
};
const selection: Selection = {
  ...{ stratum: 's', probability: 1, draw: '0.019999999999', selected: true, reason: 'targeted' },
  ...{ entryNo: ENTRY, rate: 0.02, model: 0.7 },
};
const verdictOf = (over: Partial<Selection> = {}, lane: Verdict['lane'] = 'red'): Verdict => ({
  ...{ lane, score: 0.8, findings: [], selection: { ...selection, ...over } },
  versions: { rules: '1', rights: '1', policy: '1', model: 'm7' },
});
const recordOf = (verdict: Verdict | null, over: Partial<Pick> = {}) =>
  resultRecordOf({
    ...{ dossier: { key: PARCEL, verdict }, pick: { ...pick, ...over }, result, facts: parcelFacts() },
    ...{ entryNo: ENTRY, minutes: 12 },
  });
const hit = (id: string, drawn: boolean): InstructionHit => ({
  ...{ id, version: 1, lane: 'red', probability: 0.5, drawn, inspection: 'physical' },
});

describe('resultRecordOf', () => {
  it('keeps how the inspection ended and which chances the parcel had', () => {
    const record = recordOf(verdictOf());

    expect(record).toEqual({
      ...{ pickId: 'p-1', parcel: parcelId(PARCEL), entryNo: ENTRY, customsCode: '3105' },
      ...{ listId: '3105-2026-11-04-day', outcome: 'infringing', reason: 'targeted', stratum: 's', rate: 0.02 },
      ...{ probability: 1, atRandom: true, instructions: [], codes: ['ip-hit'], facts: parcelFacts(), model: 0.7 },
      ...{ lane: 'red', pickedAt: pick.pickedAt, at: result.at, minutes: 12 },
    });
    expect(ResultRecord.parse(record)).toEqual(record);
  });

  it('is at random when the draw lies below the rate, whatever the reason', () => {
    expect(recordOf(verdictOf({ draw: '0.019999999999' })).atRandom).toBe(true);
    expect(recordOf(verdictOf({ draw: '0.020000000000' })).atRandom).toBe(false);
  });

  it('names the instructions that were drawn', () => {
    expect(recordOf(verdictOf({ instructions: [hit('a', true), hit('b', false)] })).instructions).toEqual(['a']);
  });

  it('takes from the pick how shared its phone and address were', () => {
    const { facts } = recordOf(verdictOf(), { links: { phoneBuyers: 3, addressBuyers: 5 } });

    expect(facts).toEqual(parcelFacts({ phoneBuyers: 3, addressBuyers: 5 }));
  });

  it('reads verdicts from before rates were kept: the rate of all that were not red', () => {
    const { rate: _, entryNo: __, model: ___, ...old } = selection;
    const formerOf = (lane: Verdict['lane']) => ({ ...verdictOf({}, lane), selection: { ...old, probability: 0.05 } });

    expect(recordOf(formerOf('green'))).toMatchObject({ rate: 0.05, entryNo: ENTRY, model: null });
    expect(recordOf(formerOf('red')).rate).toBe(0);
  });

  it('says nothing of chances where an officer sent a parcel without a verdict', () => {
    expect(recordOf(null, { reason: 'officer' })).toMatchObject({
      ...{ reason: 'officer', rate: 0, probability: 0, atRandom: false, lane: 'green', entryNo: ENTRY },
    });
  });
});
