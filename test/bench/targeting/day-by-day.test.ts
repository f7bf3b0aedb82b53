import { describe, expect, it } from 'vitest';
import { dayByDay } from '../../../bench/targeting/day-by-day.ts';
import { DRIFTS, streamOf } from '../../../bench/targeting/drifts.ts';
import type { TrafficParcel } from '../../../bench/targeting/traffic-parcels.ts';
import { TRAFFIC_POLICIES, type TrafficPolicy } from '../../../bench/targeting/traffic-policies.ts';
import { seededRandom } from '../../../infra/local/sample/random.ts';
import { parcelFeatures } from '../../../shared/domain/learn/parcel/parcel-features.ts';
import { parcelId } from '../../../shared/model/parcel-key.ts';
import { parcelFacts } from '../../builders/logs.ts';

/** Two days of 1,000 parcels; one in twenty is of a merchant in whose parcels something is found. */
const PARCELS: readonly TrafficParcel[] = Array.from({ length: 2000 }, (_, at) => {
  const isHit = at % 20 === 0;
  const facts = parcelFacts({ merchant: isHit ? 'BAD' : `M${at % 8}`, score: isHit ? 0 : 0.1 });
  const day = at < 1000 ? '2026-11-04' : '2026-11-05';
  return {
    ...{ id: parcelId({ ebpCode: 'P1', orderNo: `O${at}` }), day, hour: at % 24, facts },
    ...{ features: parcelFeatures(facts), isHit, patterns: isHit ? ['P2'] : [] },
  };
});
const named = (name: string): TrafficPolicy => {
  const policy = TRAFFIC_POLICIES.find((one) => one.name === name);
  if (policy === undefined) throw new Error(`no policy ${name}`);
  return policy;
};
const run = (policy: TrafficPolicy, seed = 1) => dayByDay(PARCELS, policy, seededRandom(seed));
const found = (policy: TrafficPolicy) =>
  run(policy).filter(({ parcel, isInspected }) => isInspected && parcel.isHit).length;

describe('dayByDay', () => {
  it.each(TRAFFIC_POLICIES.map((policy) => [policy.name, policy] as const))('inspects 2 % under %s', (_, policy) => {
    const dealt = run(policy);

    expect(dealt).toHaveLength(PARCELS.length);
    expect(Math.abs(dealt.filter(({ isInspected }) => isInspected).length - 40)).toBeLessThanOrEqual(2);
  });

  it('learns from what it inspected: where rules point elsewhere, the model finds most', () => {
    expect(found(named('rules'))).toBe(0);
    expect(found(named('hybrid'))).toBeGreaterThan(10);
  });

  it('knows nothing of a shift before it is over', () => {
    const asked: number[] = [];
    const policy: TrafficPolicy = {
      ...named('random'),
      riskOf: (_, learner) => {
        asked.push(learner.usual.total[0] ?? 0);
        return 0;
      },
    };
    run(policy);

    expect([...new Set(asked)].length).toBe(4);
  });

  it('is the same for the same seed', () => {
    expect(run(named('hybrid'), 3)).toEqual(run(named('hybrid'), 3));
    expect(run(named('hybrid'), 3)).not.toEqual(run(named('hybrid'), 4));
  });
});

describe('streamOf', () => {
  const [joins, replaces] = DRIFTS;
  const violation = (day: string, patterns: string[]): TrafficParcel[] =>
    PARCELS.slice(0, 1).map((parcel) => ({ ...parcel, day, patterns }));
  const ofBoth = ['2026-11-08', '2026-11-09'].flatMap((day) => [...violation(day, ['P2']), ...violation(day, ['P5'])]);
  const kept = (drift: (typeof DRIFTS)[number] | undefined) =>
    drift === undefined ? [] : streamOf(ofBoth, drift).map(({ day, patterns }) => `${day.slice(-2)} ${patterns}`);

  it('begins the new kinds on their day, beside the others or in their place', () => {
    expect(kept(joins)).toEqual(['08 P5', '09 P2', '09 P5']);
    expect(kept(replaces)).toEqual(['08 P5', '09 P2']);
  });

  it('leaves honest parcels where they are', () => {
    const honest = PARCELS.filter(({ isHit }) => !isHit);

    expect(DRIFTS.map((drift) => streamOf(honest, drift).length)).toEqual(DRIFTS.map(() => honest.length));
  });
});
