import { describe, expect, it } from 'vitest';
import { emptyDossier, merge } from '../../../../shared/domain/dossier/merge.ts';
import { papersOf } from '../../../../shared/domain/dossier/papers-of.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Dossier } from '../../../../shared/model/dossier.ts';
import { arrived, fourDocuments } from '../../../builders/arrived.ts';
import { cancellation } from '../../../builders/cancellation.ts';
import { declaration, order, PARCEL } from '../../../builders/parcel.ts';

const first = arrived({ type: 'order', body: order() });
const newer = arrived({ type: 'order', body: order({ appType: '2', appTime: '20261104100600', note: '改' }) });

const receptions = (dossier: Dossier, ...documents: (typeof first)[]) =>
  merge(dossier, documents, defaultPolicy).receptions.map(({ reception }) => reception);

describe('merge', () => {
  it('takes in every version, and the newest appTime is in force', () => {
    const { dossier } = merge(emptyDossier(PARCEL), [first, newer], defaultPolicy);

    expect(dossier.versions).toHaveLength(2);
    expect(papersOf(dossier).order?.note).toBe('改');
  });

  it('keeps an earlier reception of a declaration that it has, and nothing of a later one', () => {
    const at = (receivedAt: string) => arrived({ type: 'declaration', body: declaration() }, { receivedAt });
    const held = merge(emptyDossier(PARCEL), [at('2026-11-04T05:00:00.000Z')], defaultPolicy).dossier;
    const earlier = merge(held, [at('2026-11-04T04:00:00.000Z')], defaultPolicy);

    expect(earlier).toMatchObject({ changed: true, receptions: [{ reception: 'duplicate' }] });
    expect(earlier.dossier.entryNo).toMatch(/^20261104120000000-/);
    expect(earlier.dossier.versions).toEqual(held.versions);
    expect(merge(held, [at('2026-11-04T06:00:00.000Z')], defaultPolicy).changed).toBe(false);
    expect(merge(earlier.dossier, [at('2026-11-04T04:00:00.000Z')], defaultPolicy).changed).toBe(false);
  });

  it('ends in the same versions whatever the order of arrival', () => {
    const one = merge(emptyDossier(PARCEL), [first, newer], defaultPolicy).dossier;
    const other = merge(emptyDossier(PARCEL), [newer, first], defaultPolicy).dossier;

    expect(other.versions).toEqual(one.versions);
  });

  it('tells an older version from a repeated one', () => {
    expect(receptions(emptyDossier(PARCEL), newer, first, newer)).toEqual(['new', 'stale', 'duplicate']);
  });

  it('changes nothing for a repeated document', () => {
    const { dossier } = merge(emptyDossier(PARCEL), [first], defaultPolicy);

    expect(merge(dossier, [first], defaultPolicy)).toMatchObject({ changed: false, dossier });
  });

  it('forgets a document that a newer version deletes', () => {
    const deletion = arrived({ type: 'order', body: order({ appType: '3', appTime: '20261104100700' }) });

    expect(papersOf(merge(emptyDossier(PARCEL), [first, deletion], defaultPolicy).dossier).order).toBeNull();
  });

  describe('after the release', () => {
    const released: Dossier = {
      ...merge(
        emptyDossier(PARCEL),
        fourDocuments().map((document) => arrived(document)),
        defaultPolicy,
      ).dossier,
      decisions: [{ id: 'D1', action: 'release', reason: '', note: '', by: '', at: '2026-11-04T05:00:00.000Z' }],
    };

    it('refuses a change and still takes a return', () => {
      const change = arrived({ type: 'declaration', body: declaration({ appTime: '20261105000000', note: '改' }) });

      expect(receptions(released, change)).toEqual(['already-declared']);
    });

    it('keeps the moment of a green release that something new comes after', () => {
      const green: Dossier = {
        ...released,
        decisions: [],
        verdict: greenVerdict,
        verdictAt: '2026-11-04T05:00:00.000Z',
      };
      const late = arrived({ type: 'cancel', body: cancellation() }, { receivedAt: '2026-11-04T06:00:00.000Z' });

      expect(merge(green, [late], defaultPolicy).dossier.releasedAt).toBe('2026-11-04T05:10:00.000Z');
    });
  });
});

const greenVerdict = {
  lane: 'green' as const,
  score: 0,
  findings: [],
  selection: { stratum: '-', probability: 0.01, draw: '0.5', selected: false, reason: null },
  versions: { rules: '1', rights: '1', policy: '1', model: '1' },
};
