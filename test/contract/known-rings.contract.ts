import { describe, expect, it } from 'vitest';
import type { Clock } from '../../shared/ports/clock.ts';
import type { KnownRings } from '../../shared/ports/known-rings.ts';
import { ringMarks } from '../builders/ring-marks.ts';

type Make = (clock: Clock) => KnownRings;

const NOW = '2026-11-04T01:00:00.000Z';
const NONE = { asOf: '', marks: [] };

/** `store` gives a view of one store that begins empty. */
export function describeKnownRings(name: string, store: () => Promise<Make>): void {
  describe(name, () => {
    it('knows no mark before the first look', async () => {
      const make = await store();

      expect(await make({ now: () => NOW }).current()).toEqual(NONE);
    });

    it('serves the last marks published', async () => {
      const rings = (await store())({ now: () => NOW });

      await rings.publish(ringMarks({ key: 'another' }));
      await rings.publish(ringMarks());

      expect(await rings.current()).toEqual(ringMarks());
    });
  });
}

/** What holds between two processes of an adapter that keeps a copy. */
export function describeKnownRingsCopy(
  store: () => Promise<{ readonly make: Make; readonly damage: (bytes: Uint8Array) => Promise<unknown> }>,
): void {
  describe('s3KnownRings in two processes', () => {
    it('sees the marks of another within a minute', async () => {
      const { make } = await store();
      let now = NOW;
      const reader = make({ now: () => now });
      await reader.current();
      await make({ now: () => now }).publish(ringMarks());

      now = '2026-11-04T01:00:59.000Z';
      expect(await reader.current()).toEqual(NONE);
      now = '2026-11-04T01:01:00.000Z';
      expect(await reader.current()).toEqual(ringMarks());
    });

    it.each([
      ['no archive', new TextEncoder().encode('{"marks":[]}')],
      ['nothing', new Uint8Array()],
    ])('does without what cannot be read, here %s, and keeps what it knew', async (_, bytes) => {
      const { make, damage } = await store();
      let now = NOW;
      const knowing = make({ now: () => now });
      await knowing.publish(ringMarks());

      await damage(bytes);
      now = '2026-11-04T01:02:00.000Z';

      expect(await knowing.current()).toEqual(ringMarks());
      expect(await make({ now: () => now }).current()).toEqual(NONE);
    });
  });
}
