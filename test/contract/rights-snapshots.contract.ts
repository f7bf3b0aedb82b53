import { describe, expect, it, vi } from 'vitest';
import type { Clock } from '../../shared/ports/clock.ts';
import type { RightsSnapshots } from '../../shared/ports/rights-snapshots.ts';

type Make = (clock: Clock) => RightsSnapshots;

const NOW = '2026-11-04T01:00:00.000Z';
const ONE = new TextEncoder().encode('one');
const TWO = new TextEncoder().encode('two');

/** `store` gives a view of one store that begins empty. */
export function describeRightsSnapshots(name: string, store: () => Promise<Make>): void {
  const begin = async () => (await store())({ now: () => NOW });

  describe(name, () => {
    it('has none before the first', async () => {
      const snapshots = await begin();

      expect([await snapshots.current(), await snapshots.previous(), await snapshots.inForce()]).toEqual([
        null,
        null,
        null,
      ]);
    });

    it('gives back the bytes published, those before them, and what they came from', async () => {
      const make = await store();
      const snapshots = make({ now: () => NOW });

      expect(await snapshots.publish(ONE, 'a', null)).toBe('published');
      const first = await snapshots.inForce();
      expect(await snapshots.publish(TWO, 'b', first)).toBe('published');

      const reader = make({ now: () => NOW });
      expect(await reader.current()).toEqual({ version: (await reader.inForce())?.version, bytes: TWO });
      expect(await reader.previous()).toEqual({ version: first?.version, bytes: ONE });
      expect(await reader.inForce()).toMatchObject({ from: 'b', rev: 2 });
      expect((await reader.inForce())?.version).not.toBe(first?.version);
    });

    it('notes the same bytes without publishing them again', async () => {
      const snapshots = await begin();
      await snapshots.publish(ONE, 'a', null);
      await snapshots.publish(TWO, 'b', await snapshots.inForce());

      expect(await snapshots.publish(TWO, 'c', await snapshots.inForce())).toBe('unchanged');

      expect((await snapshots.inForce())?.from).toBe('c');
      expect((await snapshots.previous())?.bytes).toEqual(ONE);
    });

    it('lets nobody publish over what he has not seen', async () => {
      const snapshots = await begin();
      await snapshots.publish(ONE, 'a', null);
      const seen = await snapshots.inForce();
      await snapshots.publish(TWO, 'b', seen);

      expect(await snapshots.publish(ONE, 'c', seen)).toBe('stale');
      expect(await snapshots.publish(ONE, 'c', null)).toBe('stale');

      expect((await snapshots.inForce())?.from).toBe('b');
    });
  });
}

/** What holds between two processes of an adapter that keeps a copy. */
export function describeRightsSnapshotsCopy(
  store: () => Promise<{
    readonly make: Make;
    readonly damage: (version: string, bytes: Uint8Array | null) => Promise<unknown>;
  }>,
): void {
  describe('s3RightsSnapshots in two processes', () => {
    it('sees the snapshot of another within a quarter of a minute', async () => {
      const { make } = await store();
      let now = NOW;
      const reader = make({ now: () => now });
      await reader.current();
      await reader.publish(ONE, 'a', null);

      now = '2026-11-04T01:00:14.999Z';
      expect(await reader.current()).toBeNull();
      now = '2026-11-04T01:00:15.000Z';
      expect((await reader.current())?.bytes).toEqual(ONE);
    });

    it.each([
      ['cut short', 'digest', new TextEncoder().encode('tw')],
      ['gone', 'absent', null],
    ])('refuses a snapshot that is %s, says so, and keeps the last good one', async (_, cause, bytes) => {
      const lines = vi.spyOn(console, 'log').mockImplementation(() => undefined);
      const { make, damage } = await store();
      let now = NOW;
      const reader = make({ now: () => now });
      await reader.publish(ONE, 'a', null);
      await reader.current();
      await reader.publish(TWO, 'b', await reader.inForce());
      const { version } = (await reader.inForce()) ?? { version: '' };

      await damage(version, bytes);
      now = '2026-11-04T01:01:00.000Z';

      expect((await reader.current())?.bytes).toEqual(ONE);
      expect((await make({ now: () => now }).current())?.bytes).toEqual(ONE);
      expect(lines.mock.calls.map(([line]) => JSON.parse(String(line)))).toContainEqual({
        level: 'error',
        event: 'rights-snapshot-refused',
        version,
        cause,
      });
      lines.mockRestore();
    });

    it('lets work wait when no snapshot can be read', async () => {
      const lines = vi.spyOn(console, 'log').mockImplementation(() => undefined);
      const { make, damage } = await store();
      const snapshots = make({ now: () => NOW });
      await snapshots.publish(ONE, 'a', null);
      await damage((await snapshots.inForce())?.version ?? '', TWO);

      await expect(snapshots.current()).rejects.toThrow('no snapshot');
      lines.mockRestore();
    });
  });
}
