import { describe, expect, it } from 'vitest';
import { isGround, parcelTag } from '../../../../shared/domain/desk/parcel-tag.ts';
import { emptyDossier } from '../../../../shared/domain/dossier/merge.ts';
import type { Dossier } from '../../../../shared/model/dossier.ts';
import type { Verdict } from '../../../../shared/model/verdict.ts';
import { PARCEL } from '../../../builders/parcel.ts';

const selection = { stratum: 's', probability: 0, draw: '0.1', selected: false, reason: null };
const verdict: Verdict = {
  lane: 'yellow',
  score: 0.4,
  findings: [],
  selection,
  versions: { rules: '1', rights: '1', policy: '1', model: '1' },
};
const seen = { ...emptyDossier(PARCEL), rev: 7, verdict };

describe('isGround', () => {
  it('holds for the parcel itself, as a weak tag too, and for any tag that is *', () => {
    expect([parcelTag(seen), `W/${parcelTag(seen)}`, '*'].map((tag) => isGround(tag, seen))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('holds after a lease, which changes the revision only', () => {
    const leased: Dossier = { ...seen, rev: 8, lease: { by: 'x', until: 'y' } };

    expect(isGround(parcelTag(seen), leased)).toBe(true);
  });

  it('fails when the verdict or a decision changed', () => {
    const decided = { id: 'd', action: 'inspect', reason: 'r', note: '', by: 'x', at: 'y' } as const;

    expect(isGround(parcelTag(seen), { ...seen, verdict: { ...verdict, lane: 'red' } })).toBe(false);
    expect(isGround(parcelTag(seen), { ...seen, decisions: [decided] })).toBe(false);
  });

  it('takes a bare revision for exactly that revision', () => {
    expect(['"7"', '7', '"8"', '"6"'].map((tag) => isGround(tag, seen))).toEqual([true, true, false, false]);
  });

  it.each(['', '""', 'x', '"7.x.y"'])('fails for what is no tag: %j', (tag) => {
    expect(isGround(tag, seen)).toBe(false);
  });
});
