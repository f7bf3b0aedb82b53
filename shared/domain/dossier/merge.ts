import type { Dossier } from '../../model/dossier.ts';
import { type ParcelKey, parcelId } from '../../model/parcel-key.ts';
import type { Policy } from '../../model/policy.ts';
import type { Arrived } from '../../model/submission.ts';
import { entryNumber } from '../../notation/entry-number.ts';
import { entryNoOf, isDeclaration } from './entry-no-of.ts';
import { inOrder } from './in-force.ts';
import { isSameSlot } from './slot.ts';
import { releaseOf, stateOf } from './state-of.ts';

export type Reception = 'new' | 'stale' | 'duplicate' | 'already-declared';

export interface Merged {
  readonly dossier: Dossier;
  readonly receptions: readonly { readonly arrived: Arrived; readonly reception: Reception }[];
  readonly changed: boolean;
}

export function emptyDossier(key: ParcelKey): Dossier {
  return {
    key,
    rev: 0,
    versions: [],
    verdict: null,
    verdictAt: null,
    releasedAt: null,
    missing: [],
    otherUses: [],
    group: null,
    reservation: null,
    lanes: [],
    decisions: [],
    results: [],
    arrivals: [],
    lease: null,
    insight: null,
    rawPayment: null,
  };
}

/**
 * Adds what arrived. Newest appTime wins whatever the order of arrival; every version is kept.
 * After a release only what is new (a late partner, a cancellation, a return) is taken in: a change is refused (-301011, -401008, 22007).
 */
export function merge(dossier: Dossier, arrived: readonly Arrived[], policy: Policy): Merged {
  let merged = dossier;
  const receptions = arrived.map((one) => {
    const reception = receive(merged, one, policy);
    merged = reception === 'new' || reception === 'stale' ? withVersion(merged, one, policy) : withEntry(merged, one);
    return { arrived: one, reception };
  });
  return { dossier: merged, receptions, changed: merged !== dossier };
}

function receive(dossier: Dossier, arrived: Arrived, policy: Policy): Reception {
  const earlier = dossier.versions.filter(({ document }) => isSameSlot(document, arrived.document));
  if (earlier.some(({ digest }) => digest === arrived.digest)) return 'duplicate';
  if (earlier.length > 0 && isClosed(dossier, arrived, policy)) return 'already-declared';
  return earlier.some((version) => inOrder(version, arrived) > 0) ? 'stale' : 'new';
}

function isClosed(dossier: Dossier, { document, receivedAt }: Arrived, policy: Policy): boolean {
  if (document.type === 'cancel' || document.type === 'return' || document.type === 'waybillStatus') return false;
  return ['released', 'detained', 'returned'].includes(stateOf(dossier, policy, receivedAt));
}

function withVersion(dossier: Dossier, arrived: Arrived, policy: Policy): Dossier {
  const released = releaseOf(dossier, policy);
  return {
    ...dossier,
    releasedAt: released !== null && released <= arrived.receivedAt ? released : dossier.releasedAt,
    versions: dossier.versions.toSpliced(placeOf(dossier, arrived), 0, arrived),
  };
}

/** A reception that leaves no version may still be the earliest, dealt with late: then the declaration was entered under its number. */
function withEntry(dossier: Dossier, arrived: Arrived): Dossier {
  if (!isDeclaration(arrived)) return dossier;
  const entryNo = entryNumber(arrived, parcelId(dossier.key));
  const known = entryNoOf(dossier);
  return known === null || known <= entryNo ? dossier : { ...dossier, entryNo };
}

/** Versions stand in order; of equals the later to come stands behind. */
function placeOf({ versions }: Dossier, arrived: Arrived): number {
  return versions.findLastIndex((version) => inOrder(version, arrived) <= 0) + 1;
}
