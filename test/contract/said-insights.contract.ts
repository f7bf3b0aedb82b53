import { describe, expect, it } from 'vitest';
import type { SaidInsights } from '../../shared/ports/said-insights.ts';

/** `make` gives an empty store each time, twice. */
export function describeSaidInsights(name: string, make: () => Promise<readonly [SaidInsights, SaidInsights]>): void {
  describe(name, () => {
    it('knows nothing before the first look', async () => {
      const [said] = await make();

      expect([...(await said.load())]).toEqual([]);
    });

    it('keeps the last saying whole', async () => {
      const [said, other] = await make();
      const one = { mark: 'abc', score: 0.91, found: { 'identity-pool': '2026-11-04T00:00:00.000Z' } };

      await said.save(new Map([['P1/a', { mark: 'old', score: 0, found: {} }]]));
      await said.save(new Map([['P1/测试', one]]));

      expect([...(await other.load())]).toEqual([['P1/测试', one]]);
    });
  });
}
