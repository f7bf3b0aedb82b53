import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { knownRings } from '../../../../shared/domain/typology/known-rings.ts';
import { presumedInsight } from '../../../../shared/domain/typology/presumed-insight.ts';
import { TYPOLOGIES } from '../../../../shared/domain/typology/typologies.ts';
import { Insight } from '../../../../shared/model/insight.ts';
import type { RingMark } from '../../../../shared/model/ring-mark.ts';
import { ringMark } from '../../../builders/ring-marks.ts';
import { trace } from '../../../builders/trace.ts';

const asOf = '2026-11-04T16:00:00.000Z';
const one = trace(1, { buyer: { phone: 'shared phone' }, consignee: { street: 'shared street' } });
const presumed = (...marks: RingMark[]) => presumedInsight(one, { rings: knownRings(marks), asOf }, defaultPolicy);

describe('presumedInsight', () => {
  it('says nothing of a parcel that shares nothing with known rings', () => {
    expect(presumed(ringMark({ key: 'of others' }))).toBeNull();
  });

  it('says in both languages what is shared with how many, names the others, and that it is presumed', () => {
    const insight = presumed(ringMark());
    const title = TYPOLOGIES.find(({ code }) => code === 'identity-borrowed')?.title;

    expect(Insight.parse(insight)).toEqual(insight);
    expect(insight).toMatchObject({ parcel: one.parcel, asOf, model: 'known-rings', isPresumed: true });
    expect(insight?.findings).toMatchObject([
      {
        code: 'identity-borrowed',
        severity: 'unexplained',
        lane: 'yellow',
        evidence: [{ signal: 'known-phone', value: '14 / 16' }],
        linked: {
          count: 14,
          parcels: [
            { ebpCode: 'P1', orderNo: 'R1' },
            { ebpCode: 'P1', orderNo: 'R2' },
          ],
        },
        foundAt: asOf,
      },
    ]);
    expect(insight?.findings[0]?.message).toEqual({
      zh: `${title?.zh}。本票联系电话与已发现团伙相同：截至 2026-11-05 回溯，16 票相同包裹中 14 票有此疑点。此为推定，待下次回溯核实。`,
      en: `${title?.en}. It shares its phone with a ring: of 16 such parcels looking back found 14 by 2026-11-05. Presumed until the next look back.`,
    });
  });

  it('makes one finding of all marks of a typology, the strongest first', () => {
    const street = ringMark({ kind: 'street', key: 'M00 shared street', flagged: 20, all: 20 });
    const insight = presumed(ringMark(), street, ringMark({ kind: 'block', key: 'M00 block 1', code: 'resale' }));

    expect(insight?.findings.map(({ code, evidence }) => [code, evidence?.map(({ signal }) => signal)])).toEqual([
      ['identity-borrowed', ['known-street', 'known-phone']],
      ['resale', ['known-block']],
    ]);
  });

  it('passes over a mark of a typology that is not there any more', () => {
    expect(presumed(ringMark({ code: 'identity-pool' }))).toBeNull();
  });

  it('puts the parcel before an officer and never sends an inspector', () => {
    const { yellowFromScore, redFromScore } = defaultPolicy.lanes;
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), fc.nat(100_000), (flagged, others) => {
        const score = presumed(ringMark({ flagged: flagged + 1, all: flagged + 1 + others }))?.score ?? 0;
        expect(score).toBeGreaterThanOrEqual(yellowFromScore);
        expect(score).toBeLessThan(redFromScore);
      }),
    );
  });
});
