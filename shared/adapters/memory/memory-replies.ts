import type { Clock } from '../../ports/clock.ts';
import type { Replies, Reply } from '../../ports/replies.ts';

const KEPT_SECONDS = 86_400;

export function memoryReplies(clock: Clock): Replies {
  const stored = new Map<string, { readonly requestDigest: string; readonly reply: Reply; readonly expires: number }>();
  const seconds = () => Math.floor(Date.parse(clock.now()) / 1000);
  const living = (name: string) => {
    const kept = stored.get(name);
    return kept && kept.expires > seconds() ? kept : undefined;
  };

  return {
    async find(caller, key) {
      const kept = living(`${caller}#${key}`);
      return kept ? { requestDigest: kept.requestDigest, reply: kept.reply } : null;
    },

    async keep(caller, key, requestDigest, reply) {
      const name = `${caller}#${key}`;
      if (!living(name)) stored.set(name, { requestDigest, reply, expires: seconds() + KEPT_SECONDS });
    },
  };
}
