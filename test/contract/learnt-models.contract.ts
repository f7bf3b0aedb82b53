import { describe, expect, it, vi } from 'vitest';
import type { Clock } from '../../shared/ports/clock.ts';
import type { LearntModels } from '../../shared/ports/learnt-models.ts';

type Make = (clock: Clock) => LearntModels;

const NOW = '2026-11-04T01:00:00.000Z';
const bytes = (text: string) => new TextEncoder().encode(text);
const ONE = { champion: bytes('one'), challenger: bytes('two') };
const TURNED = { champion: ONE.challenger, challenger: ONE.champion };

/** `store` gives a view of one store that begins empty. */
export function describeLearntModels(name: string, store: () => Promise<Make>): void {
  describe(name, () => {
    it('has none before the first', async () => {
      const models = (await store())({ now: () => NOW });

      expect([await models.current('champion'), await models.current('challenger'), await models.inForce()]).toEqual([
        null,
        null,
        null,
      ]);
    });

    it('gives both back under the versions in force', async () => {
      const make = await store();
      const models = make({ now: () => NOW });

      expect(await models.publish(ONE, null)).toBe('published');

      const reader = make({ now: () => NOW });
      const versions = await reader.inForce();
      expect(await reader.current('champion')).toEqual({ version: versions?.champion, bytes: ONE.champion });
      expect(await reader.current('challenger')).toEqual({ version: versions?.challenger, bytes: ONE.challenger });
      expect(await models.current('champion')).toEqual(await reader.current('champion'));
    });

    it('lets them change places', async () => {
      const make = await store();
      const models = make({ now: () => NOW });
      await models.publish(ONE, null);
      const first = await models.inForce();

      expect(await models.publish(TURNED, first)).toBe('published');

      expect(await models.inForce()).toEqual({ champion: first?.challenger, challenger: first?.champion });
      expect((await make({ now: () => NOW }).current('champion'))?.bytes).toEqual(ONE.challenger);
    });

    it('lets nobody publish over what he has not seen', async () => {
      const models = (await store())({ now: () => NOW });
      await models.publish(ONE, null);
      const seen = await models.inForce();
      await models.publish(TURNED, seen);
      const stands = await models.inForce();

      expect([await models.publish(ONE, seen), await models.publish(ONE, null)]).toEqual(['stale', 'stale']);
      expect(await models.inForce()).toEqual(stands);
    });
  });
}

/** What holds between two processes of an adapter that keeps a copy. */
export function describeLearntModelsCopy(
  store: () => Promise<{
    readonly make: Make;
    readonly damage: (version: string, bytes: Uint8Array | null) => Promise<unknown>;
  }>,
): void {
  describe('s3LearntModels in two processes', () => {
    it('sees the models of another within a quarter of a minute', async () => {
      const { make } = await store();
      let now = NOW;
      const reader = make({ now: () => now });
      await reader.current('challenger');
      await make({ now: () => now }).publish(ONE, null);

      now = '2026-11-04T01:00:14.999Z';
      expect(await reader.current('champion')).toBeNull();
      now = '2026-11-04T01:00:15.000Z';
      expect((await reader.current('champion'))?.bytes).toEqual(ONE.champion);
    });

    it.each([
      ['cut short', 'digest', bytes('tw')],
      ['gone', 'absent', null],
    ])('refuses a model that is %s, says so, and keeps the last good one', async (_, cause, damaged) => {
      const lines = vi.spyOn(console, 'log').mockImplementation(() => undefined);
      const { make, damage } = await store();
      let now = NOW;
      const reader = make({ now: () => now });
      await make({ now: () => now }).publish(ONE, null);
      await reader.current('champion');
      const other = make({ now: () => now });
      await other.publish({ ...ONE, champion: bytes('three') }, await other.inForce());
      const { champion } = (await other.inForce()) ?? { champion: '' };

      await damage(champion, damaged);
      now = '2026-11-04T01:01:00.000Z';

      expect((await reader.current('champion'))?.bytes).toEqual(ONE.champion);
      expect(await make({ now: () => now }).current('champion')).toBeNull();
      expect(lines.mock.calls.map(([line]) => JSON.parse(String(line)))).toContainEqual({
        level: 'error',
        event: 'learnt-model-refused',
        version: champion,
        cause,
      });
      lines.mockRestore();
    });
  });
}
