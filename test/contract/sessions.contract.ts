import { describe, expect, it } from 'vitest';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Sessions } from '../../shared/ports/sessions.ts';
import { unique } from './unique.ts';

const [FIRST, SECOND] = ['ab'.repeat(32), 'cd'.repeat(32)] as const;

export function describeSessions(name: string, make: () => Sessions): void {
  describe(name, () => {
    it('finds an open session, and no other', async () => {
      const [sessions, session] = await opened();

      expect(await sessions.find(session.sessionId)).toEqual({ ...session, answer: null, done: false });
      expect(await sessions.find(unique('none'))).toBeNull();
    });

    it('takes one answer, the same again until it is dealt with, then none', async () => {
      const [sessions, session] = await opened();

      expect(await sessions.claim(session, FIRST)).toBe('claimed');
      expect(await sessions.claim(session, FIRST)).toBe('claimed');
      expect(await sessions.claim(session, SECOND)).toBe('taken');
      await sessions.finish(session, FIRST);
      expect(await sessions.claim(session, FIRST)).toBe('taken');
      expect(await sessions.find(session.sessionId)).toEqual({ ...session, answer: FIRST, done: true });
    });

    it('is claimed by one of many answers that come at once', async () => {
      const [sessions, session] = await opened();
      const digests = Array.from({ length: 8 }, (_, at) => String(at).repeat(64));

      const claims = await Promise.all(digests.map((digest) => sessions.claim(session, digest)));

      expect(claims.filter((claim) => claim === 'claimed')).toHaveLength(1);
    });

    it('is not emptied by being opened again, and is not made by a claim', async () => {
      const [sessions, session] = await opened();
      await sessions.claim(session, FIRST);
      await sessions.open(session);

      expect((await sessions.find(session.sessionId))?.answer).toBe(FIRST);
      expect(await sessions.claim({ ...session, sessionId: unique('none') }, FIRST)).toBe('taken');
    });

    async function opened() {
      const sessions = make();
      const session = {
        sessionId: unique('S'),
        parcel: parcelId({ ebpCode: '4401TEST01', orderNo: unique('T') }),
        openedAt: '2026-11-04T04:00:00.000Z',
      };
      await sessions.open(session);
      return [sessions, { ...session, answer: null, done: false }] as const;
    }
  });
}
