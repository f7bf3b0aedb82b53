import { describe, expect, it } from 'vitest';
import { emptyDossier, merge } from '../../../../shared/domain/dossier/merge.ts';
import { pickIdOf, pickOf } from '../../../../shared/domain/dossier/pick-of.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Dossier } from '../../../../shared/model/dossier.ts';
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
