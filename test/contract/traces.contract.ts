import { describe, expect, it } from 'vitest';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Traces } from '../../shared/ports/traces.ts';
import { NOON, trace } from '../builders/trace.ts';

const DAY = 86_400;
const declaredOn = (days: number) => ({ times: { declared: NOON + days * DAY } });

export interface TracesUnderTest {
  readonly traces: Traces;
  /** Another process on the same store; the same where the store is the process. */
  readonly other: Traces;
}

/** `make` gives an empty log each time, its clock the one given. */
export function describeTraces(name: string, make: (clock: Clock) => Promise<TracesUnderTest>): void {
  describe(name, () => {
    const at = (instant: string): Clock => ({ now: () => instant });

    it('reads what was appended, by parcel, the newest of each, from a day on', async () => {
      const { traces, other } = await make(at('2026-11-07T00:00:00.000Z'));
      const [a, b, c] = [trace(1, { ...declaredOn(0), rev: 3 }), trace(2, declaredOn(1)), trace(3, declaredOn(2))];

      await traces.append([c, a]);
      await traces.append([{ ...a, rev: 2, isCancelled: true }, b]);

      expect(await other.since('2026-11-04')).toEqual([a, b, c]);
      expect(await other.since('2026-11-05')).toEqual([b, c]);
      expect(await other.since('2026-11-07')).toEqual([]);
    });

    it('takes the newer trace of a parcel that comes later, and the same twice as once', async () => {
      const { traces, other } = await make(at('2026-11-07T00:00:00.000Z'));
      const [older, newer] = [trace(1, { rev: 1 }), trace(1, { rev: 2, isCancelled: true })];

      await traces.append([older]);
      expect(await other.since('2026-11-01')).toEqual([older]);
      await traces.append([newer]);
      await traces.append([newer]);

      expect(await other.since('2026-11-01')).toEqual([newer]);
    });

    it('appends nothing for nothing', async () => {
      const { traces, other } = await make(at('2026-11-07T00:00:00.000Z'));

      await traces.append([]);

      expect(await other.since('')).toEqual([]);
    });

    it('reads the same before and after it is compacted, what comes meanwhile included', async () => {
      let now = Date.parse('2026-11-07T00:00:00.000Z');
      const { traces, other } = await make({ now: () => new Date(now).toISOString() });
      for (let n = 0; n < 30; n += 1) {
        await traces.append([trace(n % 20, { ...declaredOn(0), rev: n }), trace(100 + n, declaredOn(1))]);
        now += 60_000;
      }
      const before = await other.since('2026-11-01');

      await traces.compact('2026-11-01', new Date(now - 60_000).toISOString());
      await traces.append([trace(500, declaredOn(0))]);

      expect(before).toHaveLength(50);
      expect(await other.since('2026-11-01')).toEqual([...before, trace(500, declaredOn(0))].toSorted(byParcel));
      expect(await traces.since('2026-11-01')).toEqual(await other.since('2026-11-01'));
    });
  });
}

function byParcel(a: { readonly parcel: string }, b: { readonly parcel: string }): number {
  return a.parcel < b.parcel ? -1 : 1;
}
