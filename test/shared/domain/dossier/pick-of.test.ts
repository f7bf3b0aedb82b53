import { describe, expect, it } from 'vitest';
import { emptyDossier, merge } from '../../../../shared/domain/dossier/merge.ts';
import { pickIdOf, pickOf } from '../../../../shared/domain/dossier/pick-of.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Dossier } from '../../../../shared/model/dossier.ts';
import type { InspectionKind } from '../../../../shared/model/instruction.ts';
import type { Selection } from '../../../../shared/model/verdict.ts';
import { arrived, fourDocuments } from '../../../builders/arrived.ts';
import { declaration, PARCEL } from '../../../builders/parcel.ts';

const AT = '2026-11-04T05:00:00.000Z';

function chosen(reason: 'targeted' | 'random' | null): Dossier {
  const selection = { stratum: '-', probability: 1, draw: '0.5', selected: reason !== null, reason };
  const versions = { rules: '1', rights: '1', policy: '1', model: '1' };
  const verdict = { lane: 'red' as const, score: 0.9, findings: [], selection, versions };
  const four = fourDocuments().map((document) => arrived(document));
  return { ...merge(emptyDossier(PARCEL), four, defaultPolicy).dossier, verdict, verdictAt: AT };
}

describe('pickOf', () => {
  it.each(['targeted', 'random'] as const)('makes the same pick of a parcel that is %s', (reason) => {
    const about = { ...PARCEL, customsCode: declaration().customsCode, score: 0.9, pickedAt: AT };

    expect(pickOf(chosen(reason))).toMatchObject({ ...about, pickId: pickIdOf(PARCEL), reason });
  });

  it('makes none without a choice, without a verdict or without a declaration', () => {
    expect(pickOf(chosen(null))).toBeNull();
    expect(pickOf(emptyDossier(PARCEL))).toBeNull();
    expect(pickOf({ ...chosen('targeted'), versions: [] })).toBeNull();
  });
});

describe('pickOf for whoever opens it', () => {
  const hit = { id: 'a', version: 1, lane: 'red' as const, probability: 1, drawn: true };
  const selected = (over: Partial<Selection>): Dossier => {
    const { verdict, ...dossier } = chosen('targeted');
    return { ...dossier, verdict: verdict && { ...verdict, selection: { ...verdict.selection, ...over } } };
  };

  it('names the firms and the goods', () => {
    const { ebcCode, logisticsCode, agentCode, lines } = declaration();

    expect(pickOf(chosen('targeted'))).toMatchObject({
      merchant: ebcCode,
      carrier: logisticsCode,
      agent: agentCode,
      hs: lines[0]?.gcode,
    });
  });

  it('says that chance would have chosen it too, where it was chosen for another reason', () => {
    expect(pickOf(selected({ rate: 0.02, draw: '0.019999999999' }))?.atRandom).toBe(true);
    expect(pickOf(selected({ rate: 0.02, draw: '0.020000000000' }))?.atRandom).toBeUndefined();
    expect(pickOf(selected({ rate: 0.02, draw: '0.01', reason: 'random' }))?.atRandom).toBeUndefined();
  });

  it('says what drawn instructions ask for beyond an ordinary inspection', () => {
    const needs = (...inspections: InspectionKind[]) =>
      pickOf(selected({ instructions: inspections.map((inspection) => ({ ...hit, inspection })) }))?.needs;

    expect(needs('quarantine', 'laboratory', 'quarantine')).toEqual(['laboratory', 'quarantine']);
    expect(needs('physical', 'ipr')).toEqual(['ipr', 'physical']);
    expect(needs('physical')).toBeUndefined();
    expect(needs('document')).toBeUndefined();
    expect(needs()).toBeUndefined();
    const undrawn = { ...hit, drawn: false, inspection: 'ipr' as const };
    expect(pickOf(selected({ instructions: [undrawn] }))?.needs).toBeUndefined();
  });
});

describe('pickOf what was released', () => {
  const released = { ...chosen('targeted'), releasedAt: AT, verdictAt: '2026-11-20T16:00:00.000Z' };

  it('sends nobody to open what has left', () => {
    expect(pickOf(released)).toBeNull();
  });

  it('keeps the pick that was made before the release', () => {
    expect(pickOf({ ...released, lanes: [{ at: AT, lane: 'red', codes: [] }] })).not.toBeNull();
    const result = { pickId: '', listId: '', outcome: 'nothing-found' as const, note: '', by: '', at: AT };
    expect(pickOf({ ...released, results: [result] })).not.toBeNull();
  });
});

describe('pickIdOf', () => {
  it('tells parcels apart and fits into a path', () => {
    expect(pickIdOf(PARCEL)).toMatch(/^p-[0-9a-z]{20}$/);
    expect(pickIdOf({ ...PARCEL, orderNo: 'T2' })).not.toBe(pickIdOf(PARCEL));
  });
});
