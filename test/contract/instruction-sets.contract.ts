import { describe, expect, it } from 'vitest';
import type { Clock } from '../../shared/ports/clock.ts';
import type { InstructionSets } from '../../shared/ports/instruction-sets.ts';
import { instructionText } from '../builders/instruction.ts';

type Make = (clock: Clock) => InstructionSets;

const NOW = '2026-11-04T01:00:00.000Z';
const ONE = [{ version: 4, text: instructionText() }];
const TWO = [...ONE, { version: 1, text: instructionText({ id: '3105-2026-0002' }) }];

/** `store` gives a view of one store that begins empty. */
export function describeInstructionSets(name: string, store: () => Promise<Make>): void {
  describe(name, () => {
    it('has none before the first publication', async () => {
      const sets = (await store())({ now: () => NOW });

      expect([await sets.current(), await sets.inForce()]).toEqual([null, null]);
    });

    it('serves the set published last, under the digest of its content', async () => {
      const make = await store();
      const sets = make({ now: () => NOW });

      expect(await sets.publish(ONE, null)).toBe('published');
      const first = await sets.inForce();
      expect(await sets.publish(TWO, first)).toBe('published');
      const second = await sets.inForce();
      expect(await sets.publish(ONE, second)).toBe('published');

      expect(await sets.inForce()).toBe(first);
      expect(await make({ now: () => NOW }).current()).toEqual({ version: first, instructions: ONE });
    });

    it('leaves the same set as it is', async () => {
      const sets = (await store())({ now: () => NOW });
      await sets.publish(TWO, null);

      expect(await sets.publish(structuredClone(TWO), await sets.inForce())).toBe('unchanged');
    });

    it('puts an empty set in force too', async () => {
      const make = await store();
      const sets = make({ now: () => NOW });
      await sets.publish(ONE, null);

      await sets.publish([], await sets.inForce());

      expect((await make({ now: () => NOW }).current())?.instructions).toEqual([]);
    });

    it('renews what is in force, and makes it again when another published meanwhile', async () => {
      const make = await store();
      const [sets, other] = [make({ now: () => NOW }), make({ now: () => NOW })];
      let made = 0;

      const done = await sets.renew(async () => {
        made += 1;
        if (made === 1) await other.publish(ONE, null);
        return TWO;
      });

      expect([done, made]).toEqual(['published', 2]);
      expect((await make({ now: () => NOW }).current())?.instructions).toEqual(TWO);
      expect(await sets.renew(async () => TWO)).toBe('unchanged');
    });

    it('gives up when others keep publishing', async () => {
      const sets = (await store())({ now: () => NOW });
      const [one, two] = [ONE, TWO];
      let turn = 0;

      const renewing = sets.renew(async () => {
        turn += 1;
        await sets.publish(turn % 2 === 0 ? one : two, await sets.inForce());
        return [];
      });

      await expect(renewing).rejects.toThrow('at once');
    });

    it('lets nobody publish over what he has not seen', async () => {
      const sets = (await store())({ now: () => NOW });
      await sets.publish(ONE, null);
      const seen = await sets.inForce();
      await sets.publish(TWO, seen);
      const stands = await sets.inForce();

      expect([await sets.publish(ONE, seen), await sets.publish(ONE, null)]).toEqual(['stale', 'stale']);
      expect(await sets.inForce()).toBe(stands);
    });
  });
}

/** What holds between two processes of an adapter that keeps a copy. */
export function describeInstructionSetsCopy(store: () => Promise<Make>): void {
  describe('s3InstructionSets in two processes', () => {
    it('sees the set of another within a quarter of a minute', async () => {
      const make = await store();
      let now = NOW;
      const reader = make({ now: () => now });
      await reader.current();
      await make({ now: () => now }).publish(ONE, null);

      now = '2026-11-04T01:00:14.999Z';
      expect(await reader.current()).toBeNull();
      now = '2026-11-04T01:00:15.000Z';
      expect((await reader.current())?.instructions).toEqual(ONE);
    });
  });
}
