import { describe, expect, it } from 'vitest';
import { isFoundLate } from '../../../../shared/domain/dossier/is-found-late.ts';
import { emptyDossier } from '../../../../shared/domain/dossier/merge.ts';
import type { Decision, Dossier } from '../../../../shared/model/dossier.ts';
import { foundFinding } from '../../../builders/insight.ts';
import { PARCEL } from '../../../builders/parcel.ts';

const RELEASED = '2026-11-04T05:10:00.000Z';
const FOUND = '2026-11-20T16:00:00.000Z';
const selection = { stratum: '-', probability: 1, draw: '0.5', selected: true, reason: 'targeted' as const };
const versions = { rules: '1', rights: '1', policy: '1', model: '1' };
const found: Dossier = {
  ...emptyDossier(PARCEL),
  verdict: { lane: 'red', score: 0.9, findings: [{ ...foundFinding(), foundAt: FOUND }], selection, versions },
  verdictAt: FOUND,
  releasedAt: RELEASED,
  lanes: [{ at: FOUND, lane: 'red', codes: [foundFinding().code] }],
};
const decided = (at: string): Decision => ({ id: at, action: 'release', reason: '', note: '', by: '', at });

describe('isFoundLate', () => {
  it('sees what was found after the release', () => {
    expect(isFoundLate(found)).toBe(true);
    expect(isFoundLate({ ...found, decisions: [decided(RELEASED)] })).toBe(true);
  });

  it('ends with a decision made after the lane changed', () => {
    expect(isFoundLate({ ...found, decisions: [decided('2026-11-21T01:00:00.000Z')] })).toBe(false);
  });

  it('begins again when the lane changes again', () => {
    const change = { at: '2026-11-22T16:00:00.000Z', lane: 'red' as const, codes: ['b'] };

    expect(
      isFoundLate({ ...found, decisions: [decided('2026-11-21T01:00:00.000Z')], lanes: [...found.lanes, change] }),
    ).toBe(true);
  });

  it('is nothing of what is held, of what was withdrawn or of what a document turned', () => {
    const { verdict } = found;
    expect(isFoundLate({ ...found, releasedAt: null })).toBe(false);
    expect(isFoundLate({ ...found, verdict: null })).toBe(false);
    expect(isFoundLate({ ...found, verdict: verdict && { ...verdict, lane: 'green' } })).toBe(false);
    expect(isFoundLate({ ...found, verdict: verdict && { ...verdict, findings: [foundFinding()] } })).toBe(false);
  });

  it('is nothing of what was known before the release', () => {
    const before = { at: '2026-11-04T05:05:00.000Z', lane: 'red' as const, codes: ['b'] };

    expect(isFoundLate({ ...found, lanes: [before] })).toBe(false);
  });
});
