import { assess } from '../../functions/assess/assess.ts';
import { compileBooks } from '../../functions/assess/compile-books.ts';
import { ringShelf } from '../../functions/assess/ring-shelf.ts';
import { NO_TARGETING, type Targeting } from '../../functions/assess/targeting.ts';
import type { Books, World } from '../../functions/assess/world.ts';
import { memoryDossiers } from '../../shared/adapters/memory/memory-dossiers.ts';
import { memoryDrawKeys } from '../../shared/adapters/memory/memory-draw-keys.ts';
import { memoryKnownRings } from '../../shared/adapters/memory/memory-known-rings.ts';
import { memoryLedger } from '../../shared/adapters/memory/memory-ledger.ts';
import { memoryLinks } from '../../shared/adapters/memory/memory-links.ts';
import { memoryOutbox } from '../../shared/adapters/memory/memory-outbox.ts';
import { memoryPayments } from '../../shared/adapters/memory/memory-payments.ts';
import { memoryWaybills } from '../../shared/adapters/memory/memory-waybills.ts';
import { dayDraws } from '../../shared/adapters/system/day-draws.ts';
import { hmacTokens } from '../../shared/adapters/system/hmac-tokens.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Reference } from '../../shared/model/reference.ts';
import { RECEIVED_AT } from './arrived.ts';

export const KEY = new Uint8Array(32).fill(7);

/** No random share: what a test sees comes from its documents alone. */
export const quietPolicy: Policy = {
  ...defaultPolicy,
  random: { byTier: {}, otherwise: 0 },
  sampling: { ...defaultPolicy.sampling, floor: 0 },
};

/** The world of an assessment in memory. `at` moves its clock; `target` puts other targeting in force; `settle` judges again until no neighbour asks any more. */
export function assessWorld({
  reference = {},
  policy = quietPolicy,
  targeting = NO_TARGETING,
}: {
  reference?: Reference;
  policy?: Policy;
  targeting?: Targeting;
} = {}) {
  const books: Books = compileBooks({ version: 'test', reference, policy });
  const outbox = memoryOutbox();
  const knownRings = memoryKnownRings();
  let now = RECEIVED_AT;
  let inForce = targeting;
  const world = {
    dossiers: memoryDossiers(),
    waybills: memoryWaybills(),
    payments: memoryPayments(),
    ledger: memoryLedger(),
    links: memoryLinks(),
    outbox,
    tokens: hmacTokens(KEY),
    dayDraws: dayDraws(memoryDrawKeys(KEY)),
    clock: { now: () => now },
    books: async () => books,
    knownRings,
    rings: ringShelf(knownRings),
    targeting: async () => inForce,
  } satisfies World & { readonly knownRings: unknown };
  return {
    ...world,
    at(instant: string) {
      now = instant;
    },
    target(other: Targeting) {
      inForce = other;
    },
    async settle() {
      for (let asked = outbox.sent.reassess.splice(0); asked.length > 0; asked = outbox.sent.reassess.splice(0)) {
        await assess(world, { arrived: [], reassess: [...new Set(asked)] });
      }
    },
  };
}
