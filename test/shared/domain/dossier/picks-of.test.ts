import { describe, expect, it } from 'vitest';
import { emptyDossier, merge } from '../../../../shared/domain/dossier/merge.ts';
import { officerPick, picksOf } from '../../../../shared/domain/dossier/picks-of.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Decision, Dossier } from '../../../../shared/model/dossier.ts';
import type { Verdict } from '../../../../shared/model/verdict.ts';
import { arrived, fourDocuments } from '../../../builders/arrived.ts';
import { PARCEL } from '../../../builders/parcel.ts';

const AT = '2026-11-04T05:00:00.000Z';
const inspect: Decision = { id: 'd-1', action: 'inspect', reason: 'x', note: '', by: '审单员甲', at: AT };
const verdict = (reason: Verdict['selection']['reason']): Verdict => ({
  lane: 'red',
  score: 0.8,
  findings: [],
  selection: { stratum: 's', probability: 1, draw: '0.1', selected: true, reason },
  versions: { rules: '1', rights: '1', policy: '1', model: '1' },
});

function dossier(over: Partial<Dossier> = {}): Dossier {
  const arrivals = fourDocuments().map((document) => arrived(document));
  return { ...merge(emptyDossier(PARCEL), arrivals, defaultPolicy).dossier, ...over };
}

describe('picksOf', () => {
  it('is empty when nobody wants the parcel opened', () => {
    expect(picksOf(dossier())).toEqual([]);
    expect(picksOf(dossier({ verdict: verdict(null), verdictAt: AT }))).toEqual([]);
  });

  it('is the pick of the verdict, also when an officer wants it opened too', () => {
    const picks = picksOf(dossier({ verdict: verdict('random'), verdictAt: AT, decisions: [inspect] }));

    expect(picks.map(({ reason }) => reason)).toEqual(['random']);
  });

  it('is the pick of an officer where the verdict makes none', () => {
    expect(picksOf(dossier({ decisions: [inspect] }))).toMatchObject([
      { reason: 'officer', pickedAt: AT, customsCode: '3105' },
    ]);
  });
});

describe('officerPick', () => {
  it('has the id of the parcel’s pick, so that it is listed once', () => {
    const both = dossier({ verdict: verdict('targeted'), verdictAt: AT, decisions: [inspect] });

    expect(officerPick(both)?.pickId).toBe(picksOf(both)[0]?.pickId);
  });

  it('needs a declaration and a decision to inspect', () => {
    expect(officerPick(dossier({ versions: [], decisions: [inspect] }))).toBeNull();
    expect(officerPick(dossier({ decisions: [{ ...inspect, action: 'release' }] }))).toBeNull();
  });
});
