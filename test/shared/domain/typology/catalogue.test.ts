import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGNALS } from '../../../../shared/domain/typology/catalogue.ts';
import type { Scene } from '../../../../shared/domain/typology/scene.ts';
import type { Trace } from '../../../../shared/model/trace.ts';
import { anyTraces } from '../../../builders/any-trace.ts';
import { goods, type TraceOver, traces } from '../../../builders/trace.ts';
import { sceneFor } from '../../../builders/typology-scene.ts';

/** Readings that no model could weigh or no officer read. */
function oddities(trace: Trace, scene: Scene): string[] {
  return SIGNALS.flatMap(({ name, of }) => {
    const { weight, figure } = of(trace, scene);
    return Number.isFinite(weight) && weight >= 0 && Number.isFinite(figure) ? [] : [`${name}: ${weight}, ${figure}`];
  });
}

describe('SIGNALS', () => {
  it('are named once each and titled in both languages', () => {
    expect(new Set(SIGNALS.map(({ name }) => name)).size).toBe(SIGNALS.length);
    for (const { name, title } of SIGNALS) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(title.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(title.en).toMatch(/^[A-Z][^\u4e00-\u9fff]+$/);
    }
  });

  it('weigh any parcel among any others by a finite number that is never negative', () => {
    fc.assert(
      fc.property(anyTraces(12), (list) => {
        const scene = sceneFor(list);

        expect(list.flatMap((one) => oddities(one, scene))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('weigh every parcel of a crowd of 5,000 that shares everything, those beyond the kept 400 as well', () => {
    const shared: TraceOver = {
      buyer: { phone: 'phone', phoneBlock: 'block', area: '110101' },
      consignee: {
        name: 'name',
        phone: 'phone',
        place: 'place',
        building: 'building',
        street: 'street',
        isBuyer: false,
      },
      goods: [goods(1)],
      paidFen: 9000,
    };
    const crowd = traces(5000, () => shared);
    const scene = sceneFor(crowd);
    const kept = Object.values(scene.groups).flatMap((groups) =>
      [...groups.values()].map(({ members }) => members.length),
    );

    expect(Math.max(...kept)).toBe(400);
    expect(scene.groups.place.get('place')?.all).toBe(5000);
    expect(crowd.slice(0, 60).flatMap((one) => oddities(one, scene))).toEqual([]);
  });
});
