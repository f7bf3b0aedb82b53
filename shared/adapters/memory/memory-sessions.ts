import type { Session, Sessions } from '../../ports/sessions.ts';

export function memorySessions(): Sessions {
  const sessions = new Map<string, Session>();
  return {
    async open(session) {
      if (!sessions.has(session.sessionId)) sessions.set(session.sessionId, { ...session, answer: null, done: false });
    },

    async find(sessionId) {
      return sessions.get(sessionId) ?? null;
    },

    async claim({ sessionId }, sha256) {
      const session = sessions.get(sessionId);
      if (!session || session.done || (session.answer !== null && session.answer !== sha256)) return 'taken';
      sessions.set(sessionId, { ...session, answer: sha256 });
      return 'claimed';
    },

    async finish({ sessionId }, sha256) {
      const session = sessions.get(sessionId);
      if (session?.answer === sha256) sessions.set(sessionId, { ...session, done: true });
    },
  };
}
