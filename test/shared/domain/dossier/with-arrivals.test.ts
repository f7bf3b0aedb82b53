import { describe, expect, it } from 'vitest';
import { emptyDossier } from '../../../../shared/domain/dossier/merge.ts';
import { isNoted, withArrivals } from '../../../../shared/domain/dossier/with-arrivals.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Dossier } from '../../../../shared/model/dossier.ts';
import { PARCEL } from '../../../builders/parcel.ts';

const VERDICT_AT = '2026-11-04T05:00:00.000Z';
const NOW = '2026-12-14T05:00:00.000Z';
const first = { at: '2026-12-10T01:00:00.000Z', weight: '0.8' };
const second = { at: '2026-12-11T01:00:00.000Z', weight: '0.3', by: '查验员甲' };

const selection = { stratum: '-', probability: 0.01, draw: '0.5', selected: false, reason: null };
const versions = { rules: '1', rights: '1', policy: '1', model: '1' };
const green: Dossier = {
  ...emptyDossier(PARCEL),
  verdict: { lane: 'green', score: 0, findings: [], selection, versions },
  verdictAt: VERDICT_AT,
};
const note = (dossier: Dossier, ...returned: Dossier['arrivals']) =>
  withArrivals(dossier, returned, defaultPolicy, NOW);

describe('withArrivals', () => {
  it('notes each arrival once, the same whatever the order', () => {
    const together = note(green, second, first, first);

    expect(together.arrivals).toEqual([first, second]);
    expect(note(note(green, first), second)).toEqual(together);
    expect(note(note(green, second), first)).toEqual(together);
  });

  it('answers the very same dossier where nothing is new', () => {
    const noted = note(green, first);

    expect(note(noted, first)).toBe(noted);
    expect(note(green)).toBe(green);
  });

  it('writes down the release that its clocks run from, if it has taken effect', () => {
    expect(note(green, first).releasedAt).toBe('2026-11-04T05:10:00.000Z');
    expect(withArrivals(green, [first], defaultPolicy, '2026-11-04T05:09:59.999Z').releasedAt).toBeNull();
  });
});

describe('isNoted', () => {
  it('goes by time and weight', () => {
    const noted = note(green, second);

    expect(isNoted(noted, { at: second.at, weight: second.weight })).toBe(true);
    expect([first, { ...second, weight: '0.4' }].map((one) => isNoted(noted, one))).toEqual([false, false]);
  });
});
