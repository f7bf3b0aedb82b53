import { describe, expect, it } from 'vitest';
import { emptyDossier } from '../../../../shared/domain/dossier/merge.ts';
import { withIpOutcomes } from '../../../../shared/domain/dossier/with-ip-outcomes.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Dossier } from '../../../../shared/model/dossier.ts';
import type { IpOutcome } from '../../../../shared/model/ip-outcome.ts';
import { PARCEL } from '../../../builders/parcel.ts';

const AT = '2026-11-04T05:00:00.000Z';
const dossier = emptyDossier(PARCEL);

function ended(over: Partial<IpOutcome> = {}): IpOutcome {
  return { recordNo: 'T2', outcome: 'denied', at: AT, caseId: 'ip-1', ...over };
}

const taken = (into: Dossier, ...told: IpOutcome[]) => withIpOutcomes(into, told, defaultPolicy, AT);

describe('withIpOutcomes', () => {
  it('keeps the newest of each right, whatever the order of arrival', () => {
    const newer = ended({ outcome: 'infringing', at: '2026-11-05T05:00:00.000Z' });
    const other = ended({ recordNo: 'T1', wasDetained: true });

    expect(taken(dossier, ended(), newer, other).ipOutcomes).toEqual([other, newer]);
    expect(taken(taken(dossier, other, newer), ended()).ipOutcomes).toEqual([other, newer]);
  });

  it('is the same dossier for the same twice, for an older one, and for nothing', () => {
    const once = taken(dossier, ended());

    expect(taken(once, ended())).toBe(once);
    expect(taken(once, ended({ outcome: 'infringing', at: '2026-11-03T05:00:00.000Z' }))).toBe(once);
    expect(taken(dossier)).toBe(dossier);
  });

  it('keeps no more than it needs of what was told', () => {
    const told = { ...ended(), parcel: 'p' };

    expect(taken(dossier, told).ipOutcomes).toEqual([ended()]);
  });

  it('writes down a release that has taken effect, and none that has not', () => {
    const selection = { stratum: '-', probability: 0, draw: '0.5', selected: false, reason: null };
    const versions = { rules: '1', rights: '1', policy: '1', model: '1' };
    const green: Dossier = {
      ...dossier,
      verdict: { lane: 'green', score: 0, findings: [], selection, versions },
      verdictAt: AT,
    };
    const at = (now: string) => withIpOutcomes(green, [ended()], defaultPolicy, now).releasedAt;

    expect(at('2026-11-04T05:09:59.999Z')).toBeNull();
    expect(at('2026-11-04T05:10:00.000Z')).toBe('2026-11-04T05:10:00.000Z');
  });
});
