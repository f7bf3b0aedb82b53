import { randomBytes } from 'node:crypto';
import { compileBooks } from '../../../functions/assess/compile-books.ts';
import { ringShelf } from '../../../functions/assess/ring-shelf.ts';
import { NO_TARGETING } from '../../../functions/assess/targeting.ts';
import { memoryDossiers } from '../../../shared/adapters/memory/memory-dossiers.ts';
import { memoryDrawKeys } from '../../../shared/adapters/memory/memory-draw-keys.ts';
import { memoryKnownRings } from '../../../shared/adapters/memory/memory-known-rings.ts';
import { memoryLedger } from '../../../shared/adapters/memory/memory-ledger.ts';
import { memoryLinks } from '../../../shared/adapters/memory/memory-links.ts';
import { memoryPayments } from '../../../shared/adapters/memory/memory-payments.ts';
import { memorySaidInsights } from '../../../shared/adapters/memory/memory-said-insights.ts';
import { memoryTraces } from '../../../shared/adapters/memory/memory-traces.ts';
import { memoryWaybills } from '../../../shared/adapters/memory/memory-waybills.ts';
import { dayDraws } from '../../../shared/adapters/system/day-draws.ts';
import { hmacTokens } from '../../../shared/adapters/system/hmac-tokens.ts';
import type { Insight } from '../../../shared/model/insight.ts';
import type { ParcelId } from '../../../shared/model/parcel-key.ts';
import type { Reference } from '../../../shared/model/reference.ts';
import type { ScreeningWorld } from './screening.ts';
import { virtualClock } from './virtual-clock.ts';

/** Nobody can act on a draw made over files: its key is open, so that the same files always give the same lines. */
const DRAW_KEY = 'sandan screen';
const BEGINNING = '1970-01-01T00:00:00.000Z';

/** A world that lives as long as the command. Receipts and picks go nowhere. */
export function memoryWorld(reference: Reference, version: string): ScreeningWorld {
  const books = compileBooks({ reference, version, policy: null });
  const due = new Set<ParcelId>();
  const found: Insight[] = [];
  const traces = memoryTraces();
  const knownRings = memoryKnownRings();
  return {
    dossiers: memoryDossiers(),
    waybills: memoryWaybills(),
    payments: memoryPayments(),
    ledger: memoryLedger(),
    links: memoryLinks(),
    tokens: hmacTokens(randomBytes(32)),
    dayDraws: dayDraws(memoryDrawKeys(Buffer.from(DRAW_KEY))),
    clock: virtualClock(BEGINNING),
    books: async () => books,
    rings: ringShelf(knownRings),
    targeting: async () => NO_TARGETING,
    knownRings,
    due,
    found,
    traces,
    said: memorySaidInsights(),
    references: { current: async () => ({ reference, version, policy: null }) },
    outbox: {
      documents: async () => undefined,
      inspections: async () => undefined,
      notices: async () => undefined,
      returned: async () => undefined,
      pulls: async () => undefined,
      rawPayments: async () => undefined,
      protections: async () => undefined,
      ipOutcomes: async () => undefined,
      traces: (left) => traces.append(left),
      results: async () => undefined,
      insights: async (insights) => {
        found.push(...insights);
      },
      reassess: async (parcels) => {
        for (const parcel of parcels) due.add(parcel);
      },
    },
  };
}
