import { describe, expect, it } from 'vitest';
import { type Structural, withStructural } from '../../../../shared/domain/typology/structural.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { foundFinding, insight } from '../../../builders/insight.ts';

const AS_OF = '2026-12-05T04:00:00.000Z';
const parcel = parcelId({ ebpCode: 'P1', orderNo: 'T1' });
const chain = (score: number): Structural => ({ parcel, finding: foundFinding({ code: 'collusive-chain' }), score });

describe('withStructural', () => {
  const known = insight({ parcel, score: 0.5, findings: [foundFinding({ code: 'resale' })] });

  it('puts what a rule found behind what the model says', () => {
    const [one] = withStructural([known], [chain(0)], AS_OF);

    expect(one).toMatchObject({ model: known.model, score: 0.5 });
    expect(one?.findings.map(({ code }) => code)).toEqual(['resale', 'collusive-chain']);
  });

  it('lifts the score where the structure is worth more', () => {
    expect(withStructural([known], [chain(0.7)], AS_OF)[0]?.score).toBe(0.7);
  });

  it('speaks of parcels that the model says nothing of', () => {
    const [, other] = withStructural(
      [insight({ parcel: parcelId({ ebpCode: 'P1', orderNo: 'T2' }) })],
      [chain(0.4)],
      AS_OF,
    );

    expect(other).toMatchObject({ parcel, asOf: AS_OF, model: 'structures', score: 0.4 });
  });

  it('changes nothing where nothing was found', () => {
    const insights = [known];

    expect(withStructural(insights, [], AS_OF)).toBe(insights);
  });
});
