import { countAll } from '../../shared/domain/links/count-links.ts';
import { type Identities, identitiesOf } from '../../shared/domain/links/edges-of.ts';
import { pseudonymsOf } from '../../shared/domain/links/pseudonyms-of.ts';
import type { Papers } from '../../shared/model/case.ts';
import type { LinkEntity, LinkKind, LinkSheet, Neighbour } from '../../shared/model/link-sheet.ts';
import { foldIdNumber } from '../../shared/notation/id-number.ts';
import { maskAddress, maskId, maskName, maskPhone } from '../../shared/notation/mask.ts';
import type { LinkNode } from '../../shared/wire/http/schemas/parcel.ts';
import type { SharedThing } from './shared-things.ts';
import type { World } from './world.ts';

/** Enough of a token to tell two strangers on one page apart. */
const SHORT = 6;
/** What leads from a buyer's sheet on to others. */
const OF_BUYERS: readonly LinkKind[] = ['phone', 'address', 'payer'];
/** What is counted behind an entity: a phone by its buyers, a buyer by the addresses used, a merchant by its platforms. */
const COUNTED: Partial<Record<LinkKind, LinkKind>> = { buyer: 'address', merchant: 'platform' };

interface Known {
  readonly papers: Papers;
  readonly own: readonly LinkEntity[];
  readonly sheetOf: (entity: LinkEntity) => LinkSheet | undefined;
  /** What was made a token, in its normal form. */
  readonly written: ReadonlyMap<string, string>;
}

/** Buyer, payers, phones, address and merchant of a declared parcel, as the ledger of links knows them. Labels are masked. */
export async function sharedIdentities(
  { links, tokens }: Pick<World, 'links' | 'tokens'>,
  papers: Papers,
): Promise<SharedThing[]> {
  const keyed = await tokens();
  if (keyed === null) return [];
  const written = new Map<string, string>();
  const pseudonyms = pseudonymsOf(papers, (value) => {
    const token = keyed.token(value);
    written.set(token, value);
    return token;
  });
  const identities = identitiesOf(papers, pseudonyms, []);
  if (identities === null) return [];
  const own = ownEntities(identities);
  const sheets = new Map((await links.load(own, 'eventual')).map((sheet) => [entityId(sheet.entity), sheet]));
  const strangers = strangersOn(sheets.get(entityId(identities.buyer)), own);
  for (const sheet of await links.load(strangers.map(toEntity), 'eventual')) sheets.set(entityId(sheet.entity), sheet);
  const known = { papers, own, written, sheetOf: (entity: LinkEntity) => sheets.get(entityId(entity)) };
  return own.map((entity) => ({
    node: nodeOf(entity, known, labelOf(entity, known), 1),
    parcels: parcelsBehind(entity, known),
    further: entity.kind === 'buyer' ? strangers.map((one) => furtherOf(one, known)) : [],
    isSample: known.sheetOf(entity)?.sketches.some(({ kind, isSample }) => isSample && isPersonal(kind)) ?? false,
  }));
}

interface Stranger extends Neighbour {
  readonly kind: LinkKind;
}

function ownEntities({ buyer, payers, phones, address, merchant }: Identities): LinkEntity[] {
  return [buyer, ...payers, ...phones, address, merchant];
}

function strangersOn(sheet: LinkSheet | undefined, own: readonly LinkEntity[]): Stranger[] {
  const known = new Set(own.map(entityId));
  const sketches = sheet?.sketches.filter(({ kind }) => OF_BUYERS.includes(kind)) ?? [];
  return sketches
    .flatMap(({ kind, neighbours }) => neighbours.map((neighbour) => ({ ...neighbour, kind })))
    .filter((stranger) => !known.has(entityId(stranger)));
}

/** Parcels of others who use the phone, address or payer; of a buyer those that first used what this parcel uses too. */
function parcelsBehind(entity: LinkEntity, { own, sheetOf }: Known): SharedThing['parcels'] {
  const known = new Set(own.map(entityId));
  const sketches = sheetOf(entity)?.sketches.filter(({ kind }) => isPersonal(kind)) ?? [];
  return sketches.flatMap(({ kind, neighbours }) =>
    neighbours
      .filter(({ token }) => entity.kind !== 'buyer' || known.has(entityId({ kind, token })))
      .map(({ parcel }) => parcel),
  );
}

function furtherOf(stranger: Stranger, known: Known): SharedThing['further'][number] {
  const short = `#${stranger.token.slice(0, SHORT)}`;
  return { node: nodeOf(toEntity(stranger), known, short, 2), seenIn: stranger.parcel };
}

function nodeOf(entity: LinkEntity, { sheetOf }: Known, label: string, steps: 1 | 2): LinkNode {
  const { kind } = entity;
  const counted = COUNTED[kind] ?? 'buyer';
  const count = Math.max(countAll(sheetOf(entity), counted), 1);
  return { id: entityId(entity), kind, label: { zh: label, en: label }, steps, count, counted };
}

function labelOf({ kind, token }: LinkEntity, { papers, written }: Known): string {
  const { declaration, order, payments } = papers;
  const value = written.get(token) ?? '';
  const bare = value.slice(value.indexOf(' ') + 1);
  if (kind === 'phone') return maskPhone(bare);
  if (kind === 'address') return maskAddress(order?.consigneeAddress ?? declaration?.consigneeAddress ?? '');
  if (kind === 'merchant') return declaration?.ebcName ?? token;
  const payer = payments.find(({ payerIdNumber }) => foldIdNumber(payerIdNumber) === bare);
  const name = kind === 'payer' ? payer?.payerName : declaration?.buyerName;
  return `${maskName(name ?? '')}（${maskId(bare)}）`;
}

/** Kinds of people and places; a merchant's firms lead to everybody. */
function isPersonal(kind: LinkKind): boolean {
  return kind === 'buyer' || OF_BUYERS.includes(kind);
}

function toEntity({ kind, token }: LinkEntity): LinkEntity {
  return { kind, token };
}

function entityId({ kind, token }: LinkEntity): string {
  return `${kind}:${token}`;
}
