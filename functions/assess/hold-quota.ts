import { isCancelled, releaseOf } from '../../shared/domain/dossier/state-of.ts';
import { personToken } from '../../shared/domain/links/pseudonyms-of.ts';
import { dutiableFen } from '../../shared/domain/quota/dutiable-fen.ts';
import { limitsAt } from '../../shared/domain/quota/limits-at.ts';
import { quotaClaim } from '../../shared/domain/quota/quota-claim.ts';
import type { Papers, QuotaAnswer } from '../../shared/model/case.ts';
import type { Declaration } from '../../shared/model/document/declaration.ts';
import type { Dossier, Reservation } from '../../shared/model/dossier.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Pseudonyms } from '../../shared/model/pseudonyms.ts';
import type { Books, World } from './world.ts';

export interface Held {
  readonly answer: QuotaAnswer | null;
  readonly reservation: Reservation | null;
}

type Person = Pick<Reservation, 'person' | 'year'>;

/**
 * Makes the ledger hold what the parcel's documents in force claim, and nothing for persons they no longer name.
 * Every step is idempotent, so a delivery that died half way is finished by the next.
 */
export async function holdQuota(
  { ledger, tokens, clock }: Pick<World, 'ledger' | 'tokens' | 'clock'>,
  { policy, reference }: Books,
  dossier: Dossier,
  papers: Papers,
  pseudonyms: Pseudonyms | null,
): Promise<Held> {
  const parcel = parcelId(dossier.key);
  const { declaration } = papers;
  const owner = declaration && pseudonyms && { person: pseudonyms.buyer, year: yearOf(declaration) };
  for (const former of formerOwners()) await ledger.hold({ ...former, parcel, fen: 0, limitFen: 0 });
  if (declaration === null || owner === null) return { answer: null, reservation: null };

  const limitFen = limitsAt(declaration.declTime, policy, reference)?.annualFen ?? Number.MAX_SAFE_INTEGER;
  const ownFen = dutiableFen(declaration);
  const times = { releasedAt: releaseOf(dossier, policy), arrivals: dossier.arrivals, now: clock.now() };
  // A cancellation that people have not let through gives nothing back.
  const claimed = isCancelled(dossier) ? papers : { ...papers, cancellation: null };
  const fen = quotaClaim(claimed, times, policy)?.fen ?? 0;
  const reservation = { ...owner, fen };
  const answer = { year: owner.year, ownFen, limitFen };
  if (isHeld(reservation, dossier.reservation))
    return { answer: { ...answer, granted: true, otherFen: 0 }, reservation };
  const { granted, otherFen } = await ledger.hold({ ...owner, parcel, fen, limitFen });
  return {
    answer: { ...answer, granted, otherFen: granted ? 0 : otherFen },
    reservation: granted ? reservation : null,
  };

  function personOf(declared: Declaration): Person {
    return { person: personToken(declared.buyerIdNumber, tokens.token), year: yearOf(declared) };
  }

  /** Persons of superseded declarations and of the last reservation, when they are not the present owner. */
  function formerOwners(): Person[] {
    const owners: Person[] = dossier.reservation === null ? [] : [dossier.reservation];
    const declarations = dossier.versions.filter(({ document }) => document.type === 'declaration');
    if (declarations.length > 1) {
      for (const { document } of declarations)
        if (document.type === 'declaration') owners.push(personOf(document.body));
    }
    const former = owners.filter(({ person, year }) => person !== owner?.person || year !== owner.year);
    return [...new Map(former.map(({ person, year }) => [`${person} ${year}`, { person, year }])).values()];
  }
}

function yearOf({ declTime }: Declaration): string {
  return declTime.slice(0, 4);
}

function isHeld(wanted: Reservation, held: Reservation | null): boolean {
  return held !== null && held.person === wanted.person && held.year === wanted.year && held.fen === wanted.fen;
}
