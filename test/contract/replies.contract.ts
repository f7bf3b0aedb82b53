import { describe, expect, it } from 'vitest';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Replies } from '../../shared/ports/replies.ts';
import { unique } from './unique.ts';

const reply = { status: 202, body: '{"submissionId":"一"}', contentType: 'application/json' };

export function describeReplies(name: string, make: (clock: Clock) => Replies): void {
  const at = (instant: string) => make({ now: () => instant });

  describe(name, () => {
    it('finds a reply under its caller and key', async () => {
      const replies = at('2026-11-04T01:00:00.000Z');
      const key = unique('K');

      await replies.keep('caller', key, 'digest', reply);

      expect(await replies.find('caller', key)).toEqual({ requestDigest: 'digest', reply });
      expect(await replies.find('another', key)).toBeNull();
      expect(await replies.find('caller', unique('K'))).toBeNull();
    });

    it('keeps the first reply', async () => {
      const replies = at('2026-11-04T01:00:00.000Z');
      const key = unique('K');

      await replies.keep('caller', key, 'first', reply);
      await replies.keep('caller', key, 'second', { ...reply, status: 400 });

      expect(await replies.find('caller', key)).toEqual({ requestDigest: 'first', reply });
    });

    it('forgets a reply after a day, and then takes another', async () => {
      let now = '2026-11-04T01:00:00.000Z';
      const replies = make({ now: () => now });
      const key = unique('K');
      await replies.keep('caller', key, 'first', reply);

      now = '2026-11-05T00:59:59.000Z';
      expect(await replies.find('caller', key)).not.toBeNull();
      now = '2026-11-05T01:00:00.000Z';
      expect(await replies.find('caller', key)).toBeNull();

      await replies.keep('caller', key, 'second', reply);
      expect(await replies.find('caller', key)).toEqual({ requestDigest: 'second', reply });
    });
  });
}
