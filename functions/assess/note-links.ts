import { papersOf } from '../../shared/domain/dossier/papers-of.ts';
import { edgesOf, identitiesOf } from '../../shared/domain/links/edges-of.ts';
import { linkCounts } from '../../shared/domain/links/link-counts.ts';
import { emptySheet, noteLink } from '../../shared/domain/links/note-link.ts';
import { Busy } from '../../shared/faults/busy.ts';
import type { Papers } from '../../shared/model/case.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import type { LinkCounts, LinkEntity, LinkSheet, Sighting } from '../../shared/model/link-sheet.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Pseudonyms } from '../../shared/model/pseudonyms.ts';
import { chinaDayNumber } from '../../shared/notation/china-time.ts';
import type { Links } from '../../shared/ports/links.ts';
import type { World } from './world.ts';

const ATTEMPTS = 10;

/** What a parcel's sheets say, the parcel itself included, and what is to be written on them once its verdict is saved. */
export interface NotedLinks {
  readonly counts: LinkCounts;
  readonly news: readonly SheetNews[];
}

/** What one parcel tells one sheet. */
export interface SheetNews {
  /** The sheet as the parcel found it, and with the parcel on it. */
  readonly found: LinkSheet;
  readonly noted: LinkSheet;
  /** Whom the parcel joins to the sheet's owner. */
  readonly joined: readonly LinkEntity[];
  readonly sighting: Sighting;
}

/**
 * Reads the sheets of the parcel's identities in one call and notes the parcel on them in memory: counts are the same whether
 * the parcel was written before or not, so a repeated delivery gives the same verdict. Null before there is a declaration.
 * What superseded versions joined stays on the sheets: it was claimed once, and that is what links are about.
 */
export async function readLinks(
  { links, tokens }: Pick<World, 'links' | 'tokens'>,
  { key, rawPayment }: Pick<Dossier, 'key' | 'rawPayment'>,
  papers: Papers,
  pseudonyms: Pseudonyms | null,
): Promise<NotedLinks | null> {
  const paidTo = rawPayment?.answers.flatMap(({ own }) => (own === null ? [] : [own.recpAccount.trim()])) ?? [];
  const accounts = paidTo.map((account) => tokens.token(`account ${account}`));
  const identities = identitiesOf(papers, pseudonyms, accounts);
  if (identities === null || papers.declaration === null) return null;
  const sighting = { day: chinaDayNumber(papers.declaration.appTime), parcel: parcelId(key) };
  const edges = edgesOf(identities);
  const stored = await links.load(
    edges.map(({ from }) => from),
    'eventual',
  );
  // Every entity of the parcel is one object, so it serves as its own key.
  const sheets = new Map<LinkEntity, LinkSheet>();
  const news: SheetNews[] = [];
  for (const { from, to } of edges) {
    const found = sheetIn(stored, from) ?? emptySheet(from);
    const noted = withJoined(found, to, sighting);
    sheets.set(from, noted);
    if (noted !== found) news.push({ found, noted, joined: to, sighting });
  }
  return { counts: linkCounts(identities, (entity) => sheets.get(entity), sighting.day), news };
}

/**
 * Writes what the parcels of a delivery tell anew, each sheet in one conditional write however many of them share it.
 * Comes after the verdicts are saved: a crash before it makes the delivery come again, and then the links are read and
 * written although no document is new.
 * @throws Busy when a sheet kept changing.
 */
export async function writeLinks({ links }: Pick<World, 'links'>, news: readonly SheetNews[]): Promise<void> {
  const bySheet = Map.groupBy(news, ({ found }) => nameOf(found.entity));
  await Promise.all([...bySheet.values()].map((told) => writeSheet(links, told)));
}

/** For a delivery that came again: whoever recorded it may have died before the links were written. */
export async function linksAgain(
  world: Pick<World, 'links' | 'tokens'>,
  dossier: Dossier,
  pseudonyms: Pseudonyms | null,
): Promise<NotedLinks | null> {
  return dossier.verdict === null ? null : readLinks(world, dossier, papersOf(dossier), pseudonyms);
}

async function writeSheet(links: Links, told: readonly SheetNews[]): Promise<void> {
  // Most sheets are told by one parcel of a delivery.
  const [first, ...others] = told.length < 2 ? told : told.toSorted((a, b) => b.found.rev - a.found.rev);
  if (first === undefined) return;
  let before = first.found;
  let next = withAll(first.noted, others);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (next === before) return;
    if ((await links.save({ ...next, rev: before.rev + 1 })) === 'saved') return;
    const [stored] = await links.load([before.entity], 'strong');
    before = stored ?? emptySheet(before.entity);
    next = withAll(before, told);
  }
  throw new Busy('a sheet of links kept changing');
}

function withAll(sheet: LinkSheet, told: readonly SheetNews[]): LinkSheet {
  return told.reduce((sofar, { joined, sighting }) => withJoined(sofar, joined, sighting), sheet);
}

function withJoined(sheet: LinkSheet, joined: readonly LinkEntity[], sighting: Sighting): LinkSheet {
  let sofar = sheet;
  for (const entity of joined) sofar = noteLink(sofar, entity, sighting);
  return sofar;
}

function nameOf({ kind, token }: LinkEntity): string {
  return `${kind} ${token}`;
}

function sheetIn(sheets: readonly LinkSheet[], { kind, token }: LinkEntity): LinkSheet | undefined {
  for (const sheet of sheets) if (sheet.entity.kind === kind && sheet.entity.token === token) return sheet;
  return undefined;
}
