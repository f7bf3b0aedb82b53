import { describe, expect, it } from 'vitest';
import type { ShiftPlan } from '../../shared/model/shift-plan.ts';
import type { ShiftPlans } from '../../shared/ports/shift-plans.ts';
import { unique } from './unique.ts';

export function shiftPlan(changes: Partial<ShiftPlan> = {}): ShiftPlan {
  return {
    customsCode: '3105',
    listId: '3105-2026-11-04-day',
    version: 'v1',
    slots: 40,
    topUpFrom: 0.4,
    from: '2026-11-04T00:00:00.000Z',
    until: '2026-11-04T12:00:00.000Z',
    ...changes,
  };
}

export function describeShiftPlans(name: string, make: () => ShiftPlans): void {
  describe(name, () => {
    it('serves the last plan of each site', async () => {
      const plans = make();
      const [one, other] = [unique('C'), unique('C')];

      expect(await plans.publish(shiftPlan({ customsCode: one }), null)).toBe('published');
      expect(await plans.publish(shiftPlan({ customsCode: other, topUpFrom: null }), null)).toBe('published');
      expect(await plans.publish(shiftPlan({ customsCode: one, version: 'v2', slots: 20 }), 'v1')).toBe('published');

      const current = await plans.current();
      expect(current.get(one)).toEqual(shiftPlan({ customsCode: one, version: 'v2', slots: 20 }));
      expect(current.get(other)).toEqual(shiftPlan({ customsCode: other, topUpFrom: null }));
      expect(current.get(unique('C'))).toBeUndefined();
    });

    it('publishes only over the version that was seen, and the same once', async () => {
      const plans = make();
      const customsCode = unique('C');
      await plans.publish(shiftPlan({ customsCode }), null);

      expect(await plans.publish(shiftPlan({ customsCode }), null)).toBe('unchanged');
      expect(await plans.publish(shiftPlan({ customsCode, version: 'v2' }), null)).toBe('stale');
      expect(await plans.publish(shiftPlan({ customsCode, version: 'v2' }), 'v0')).toBe('stale');
      expect((await plans.current()).get(customsCode)?.version).toBe('v1');
    });

    it('keeps the plans of sites that are published at once', async () => {
      const plans = make();
      const sites = [unique('C'), unique('C'), unique('C')];

      await Promise.all(sites.map((customsCode) => plans.publish(shiftPlan({ customsCode }), null)));

      const current = await plans.current();
      expect(sites.map((site) => current.get(site)?.customsCode)).toEqual(sites);
    });
  });
}

/** What holds between two processes of an adapter that keeps a copy. */
export function describeShiftPlansCopy(name: string, make: (clock: { now(): string }) => ShiftPlans): void {
  describe(name, () => {
    it('sees what another published after a quarter of a minute', async () => {
      const customsCode = unique('C');
      let now = '2026-11-04T01:00:00.000Z';
      const clock = { now: () => now };
      const reader = make(clock);
      await reader.current();
      await make(clock).publish(shiftPlan({ customsCode }), null);

      now = '2026-11-04T01:00:14.999Z';
      expect((await reader.current()).has(customsCode)).toBe(false);
      now = '2026-11-04T01:00:15.000Z';
      expect((await reader.current()).has(customsCode)).toBe(true);
    });
  });
}
