import type { Dossier, Version } from '../../model/dossier.ts';
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

/** A dossier of our own, changed in place until all that arrived is taken in. */
interface Draft extends Dossier {
  releasedAt: Dossier['releasedAt'];
  versions: Version[];
  entryNo?: string;
}

/**
 * Adds what arrived. Newest appTime wins whatever the order of arrival; every version is kept.
 * After a release only what is new (a late partner, a cancellation, a return) is taken in: a change is refused (-301011, -401008, 22007).
 */
export function merge(dossier: Dossier, arrived: readonly Arrived[], policy: Policy): Merged {
  if (arrived.length === 0) return { dossier, receptions: [], changed: false };
  const draft: Draft = { ...dossier, versions: [...dossier.versions] };
  const receptions: Merged['receptions'][number][] = [];
  let changed = false;
  for (const one of arrived) {
    const reception = receive(draft, one, policy);
    receptions.push({ arrived: one, reception });
    const isVersion = reception === 'new' || reception === 'stale';
    if (isVersion) enterVersion(draft, one, policy);
    if (isVersion || entersEarlier(draft, one)) changed = true;
  }
  return { dossier: changed ? draft : dossier, receptions, changed };
}

function receive(dossier: Dossier, arrived: Arrived, policy: Policy): Reception {
  let isVersion = false;
  let isStale = false;
  for (const version of dossier.versions) {
    if (!isSameSlot(version.document, arrived.document)) continue;
    if (version.digest === arrived.digest) return 'duplicate';
    isVersion = true;
    isStale ||= inOrder(version, arrived) > 0;
  }
  if (isVersion && isClosed(dossier, arrived, policy)) return 'already-declared';
  return isStale ? 'stale' : 'new';
}

function isClosed(dossier: Dossier, { document, receivedAt }: Arrived, policy: Policy): boolean {
  if (document.type === 'cancel' || document.type === 'return' || document.type === 'waybillStatus') return false;
  return ['released', 'detained', 'returned'].includes(stateOf(dossier, policy, receivedAt));
}

/** Versions stand in order; of equals the later to come stands behind. */
function enterVersion(draft: Draft, arrived: Arrived, policy: Policy): void {
  const released = releaseOf(draft, policy);
  if (released !== null && released <= arrived.receivedAt) draft.releasedAt = released;
  const place = draft.versions.findLastIndex((version) => inOrder(version, arrived) <= 0) + 1;
  draft.versions.splice(place, 0, arrived);
}

/** A reception that leaves no version may still be the earliest, dealt with late: then the declaration was entered under its number. */
function entersEarlier(draft: Draft, arrived: Arrived): boolean {
  if (!isDeclaration(arrived)) return false;
  const entryNo = entryNumber(arrived, parcelId(draft.key));
  const known = entryNoOf(draft);
  if (known === null || known <= entryNo) return false;
  draft.entryNo = entryNo;
  return true;
}
