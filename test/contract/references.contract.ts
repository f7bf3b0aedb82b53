import { describe, expect, it } from 'vitest';
import type { Reference } from '../../shared/model/reference.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { References } from '../../shared/ports/references.ts';

const reference: Reference = {
  ipRights: [{ recordNo: 'T2026-00001', holder: '测试权利人', marks: ['样例'] }],
  limits: { singleFen: 500_000 },
};

/** `make` gives a view of one store that begins empty; two views stand for two processes. */
export function describeReferences(name: string, store: () => Promise<(clock: Clock) => References>): void {
  const at = (instant: string): Clock => ({ now: () => instant });

  describe(name, () => {
    it('knows nothing before the first publication', async () => {
      const make = await store();

      expect(await make(at('2026-11-04T01:00:00.000Z')).current()).toEqual({
        version: 'none',
        reference: {},
        policy: null,
      });
    });

    it('serves what was published, under a version of its content', async () => {
      const make = await store();
      const references = make(at('2026-11-04T01:00:00.000Z'));

      const first = await references.publish(reference, null);
      expect(await references.current()).toEqual({ version: first, reference, policy: null });
      expect(await references.publish(reference, null)).toBe(first);

      const second = await references.publish({ ...reference, limits: { singleFen: 1 } }, null);
      expect(second).not.toBe(first);
      expect((await references.current()).version).toBe(second);
    });

    it('publishes over what is in force, and over nothing else', async () => {
      const make = await store();
      const [mine, other] = [make(at('2026-11-04T01:00:00.000Z')), make(at('2026-11-04T01:00:00.000Z'))];
      await other.current();

      const first = await mine.publish(reference, null, 'none');
      expect(first).not.toBeNull();
      expect(await other.publish({}, null, 'none')).toBeNull();
      expect(await other.current()).toMatchObject({ version: first, reference });
      expect(await other.publish({}, null, first ?? '')).not.toBeNull();
      expect((await other.current()).reference).toEqual({});
    });
  });
}

/** What holds between two processes of an adapter that keeps a copy. */
export function describeReferencesCopy(name: string, store: () => Promise<(clock: Clock) => References>): void {
  describe(name, () => {
    it('sees the publication of another within half a minute', async () => {
      const make = await store();
      let now = '2026-11-04T01:00:00.000Z';
      const reader = make({ now: () => now });
      await reader.current();

      const version = await make({ now: () => now }).publish(reference, null);
      expect((await reader.current()).version).toBe('none');

      now = '2026-11-04T01:00:30.000Z';
      expect(await reader.current()).toEqual({ version, reference, policy: null });
    });
  });
}
