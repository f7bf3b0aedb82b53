import { describe, expect, it } from 'vitest';
import { emptyDossier } from '../../../../shared/domain/dossier/merge.ts';
import { stateOf } from '../../../../shared/domain/dossier/state-of.ts';
import { withInsight } from '../../../../shared/domain/dossier/with-insight.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Dossier } from '../../../../shared/model/dossier.ts';
import { insight } from '../../../builders/insight.ts';
import { PARCEL } from '../../../builders/parcel.ts';

const AT = '2026-11-04T05:00:00.000Z';
const RELEASED = '2026-11-04T05:10:00.000Z';
const selection = { stratum: '-', probability: 0.01, draw: '0.5', selected: false, reason: null };
const versions = { rules: '1', rights: '1', policy: '1', model: '1' };
const green: Dossier = {
  ...emptyDossier(PARCEL),
  verdict: { lane: 'green', score: 0, findings: [], selection, versions },
  verdictAt: AT,
};

describe('withInsight', () => {
  it('lets the newest count, whatever the order, and the same twice change nothing', () => {
    const [older, newer] = [
      insight({ asOf: '2026-11-05T00:00:00.000Z' }),
      insight({ asOf: '2026-11-06T00:00:00.000Z' }),
    ];
    const first = withInsight(green, newer, defaultPolicy, AT);

    expect(first.insight).toBe(newer);
    expect(withInsight(first, older, defaultPolicy, AT)).toBe(first);
    expect(withInsight(first, newer, defaultPolicy, AT)).toBe(first);
    expect(withInsight(withInsight(green, older, defaultPolicy, AT), newer, defaultPolicy, AT)).toEqual(first);
  });

  it('writes down a release that has taken effect, and none that has not', () => {
    const late = withInsight(green, insight(), defaultPolicy, RELEASED);

    expect(late.releasedAt).toBe(RELEASED);
    expect(withInsight(green, insight(), defaultPolicy, '2026-11-04T05:09:59.999Z').releasedAt).toBeNull();
    const red: Dossier = { ...late, verdict: green.verdict && { ...green.verdict, lane: 'red' } };
    expect(stateOf(red, defaultPolicy, RELEASED)).toBe('released');
  });

  it('keeps the time of an officer’s release', () => {
    const decision = { id: 'D', action: 'release' as const, reason: '', note: '', by: '', at: RELEASED };

    expect(withInsight({ ...green, decisions: [decision] }, insight(), defaultPolicy, '2026-12-01').releasedAt).toBe(
      RELEASED,
    );
  });
});
