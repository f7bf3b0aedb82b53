import { assess } from '../../functions/assess/assess.ts';
import { compileBooks } from '../../functions/assess/compile-books.ts';
import { ringShelf } from '../../functions/assess/ring-shelf.ts';
import type { Books, World } from '../../functions/assess/world.ts';
import { memoryDossiers } from '../../shared/adapters/memory/memory-dossiers.ts';
import { memoryKnownRings } from '../../shared/adapters/memory/memory-known-rings.ts';
import { memoryLedger } from '../../shared/adapters/memory/memory-ledger.ts';
import { memoryLinks } from '../../shared/adapters/memory/memory-links.ts';
import { memoryOutbox } from '../../shared/adapters/memory/memory-outbox.ts';
import { memoryPayments } from '../../shared/adapters/memory/memory-payments.ts';
import { memoryWaybills } from '../../shared/adapters/memory/memory-waybills.ts';
import { hmacDraws } from '../../shared/adapters/system/hmac-draws.ts';
import { hmacTokens } from '../../shared/adapters/system/hmac-tokens.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Reference } from '../../shared/model/reference.ts';
import { RECEIVED_AT } from './arrived.ts';

export const KEY = new Uint8Array(32).fill(7);

/** No random share: what a test sees comes from its documents alone. */
export const quietPolicy: Policy = { ...defaultPolicy, random: { byTier: {}, otherwise: 0 } };

/** The world of an assessment in memory. `at` moves its clock; `settle` judges again until no neighbour asks any more. */
export function assessWorld({ reference = {}, policy = quietPolicy }: { reference?: Reference; policy?: Policy } = {}) {
  const books: Books = compileBooks({ version: 'test', reference, policy });
  const outbox = memoryOutbox();
  const knownRings = memoryKnownRings();
  let now = RECEIVED_AT;
  const world = {
    dossiers: memoryDossiers(),
    waybills: memoryWaybills(),
    payments: memoryPayments(),
    ledger: memoryLedger(),
    links: memoryLinks(),
    outbox,
    tokens: hmacTokens(KEY),
    draws: hmacDraws(KEY),
    clock: { now: () => now },
    books: async () => books,
    knownRings,
    rings: ringShelf(knownRings),
  } satisfies World & { readonly knownRings: unknown };
  return {
    ...world,
    at(instant: string) {
      now = instant;
    },
    async settle() {
      for (let asked = outbox.sent.reassess.splice(0); asked.length > 0; asked = outbox.sent.reassess.splice(0)) {
        await assess(world, { arrived: [], reassess: [...new Set(asked)] });
      }
    },
  };
}
