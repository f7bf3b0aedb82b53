import { describe, expect, it } from 'vitest';
import type { DrawKeys } from '../../shared/ports/draw-keys.ts';

/** @param make gives another view of the same keys at each call. */
export function describeDrawKeys(name: string, make: () => Promise<() => DrawKeys>): void {
  describe(name, () => {
    it('has 32 bytes a day, the same for all who come at once or later', async () => {
      const keys = await make();

      const asked = await Promise.all(Array.from({ length: 8 }, () => keys().key('2026-11-11')));
      const later = await keys().key('2026-11-11');

      expect(new Set([...asked, later].map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
      expect(later).toHaveLength(32);
    });

    it('has another key for each day', async () => {
      const keys = (await make())();

      const days = Array.from({ length: 20 }, (_, at) => `2026-11-${10 + at}`);
      const all = await Promise.all(days.map((day) => keys.key(day)));

      expect(new Set(all.map((key) => Buffer.from(key).toString('hex'))).size).toBe(20);
      expect(Buffer.from(await keys.key('2026-11-10'))).toEqual(Buffer.from(all[0] ?? []));
    });
  });
}
