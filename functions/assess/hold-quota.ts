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
import type { Tokens } from '../../shared/ports/tokens.ts';
import type { Books, World } from './world.ts';

export interface Held {
  readonly answer: QuotaAnswer | null;
  readonly reservation: Reservation | null;
}

type Person = Pick<Reservation, 'person' | 'year'>;

const NOBODY: readonly Person[] = [];

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
  for (const { person, year } of formerOwners(dossier, owner, tokens))
    await ledger.hold({ person, year, parcel, fen: 0, limitFen: 0 });
  if (declaration === null || owner === null) return { answer: null, reservation: null };

  const limitFen = limitsAt(declaration.declTime, policy, reference)?.annualFen ?? Number.MAX_SAFE_INTEGER;
  const ownFen = dutiableFen(declaration);
  const times = { releasedAt: releaseOf(dossier, policy), arrivals: dossier.arrivals, now: clock.now() };
  // A cancellation that people have not let through gives nothing back.
  const claimed = papers.cancellation === null || isCancelled(dossier) ? papers : { ...papers, cancellation: null };
  const fen = quotaClaim(claimed, times, policy)?.fen ?? 0;
  const { person, year } = owner;
  const reservation = { person, year, fen };
  if (isHeld(reservation, dossier.reservation))
    return { answer: { year, granted: true, otherFen: 0, ownFen, limitFen }, reservation };
  const { granted, otherFen } = await ledger.hold({ person, year, parcel, fen, limitFen });
  return {
    answer: { year, granted, otherFen: granted ? 0 : otherFen, ownFen, limitFen },
    reservation: granted ? reservation : null,
  };
}

function personOf(declared: Declaration, { token }: Tokens): Person {
  return { person: personToken(declared.buyerIdNumber, token), year: yearOf(declared) };
}

/** Persons of superseded declarations and of the last reservation, when they are not the present owner. */
function formerOwners({ reservation, versions }: Dossier, owner: Person | null, tokens: Tokens): readonly Person[] {
  const declarations = declarationsIn(versions);
  if (reservation === null && declarations.length < 2) return NOBODY;
  const owners: Person[] = reservation === null ? [] : [reservation];
  if (declarations.length > 1) for (const declaration of declarations) owners.push(personOf(declaration, tokens));
  const former = owners.filter(({ person, year }) => person !== owner?.person || year !== owner.year);
  return [...new Map(former.map((one) => [`${one.person} ${one.year}`, one])).values()];
}

function declarationsIn(versions: Dossier['versions']): Declaration[] {
  const declarations: Declaration[] = [];
  for (const { document } of versions) if (document.type === 'declaration') declarations.push(document.body);
  return declarations;
}

function yearOf({ declTime }: Declaration): string {
  return declTime.slice(0, 4);
}

function isHeld(wanted: Reservation, held: Reservation | null): boolean {
  return held !== null && held.person === wanted.person && held.year === wanted.year && held.fen === wanted.fen;
}
