import { papersOf } from '../../shared/domain/dossier/papers-of.ts';
import { edgesOf, identitiesOf } from '../../shared/domain/links/edges-of.ts';
import { linkCounts } from '../../shared/domain/links/link-counts.ts';
import { emptySheet, noteLink } from '../../shared/domain/links/note-link.ts';
import { Busy } from '../../shared/faults/busy.ts';
import type { Papers } from '../../shared/model/case.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import type { LinkCounts, LinkEdge, LinkEntity, LinkSheet, Sighting } from '../../shared/model/link-sheet.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
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
  /** The sheet as the parcel found it. */
  readonly found: LinkSheet;
  readonly edges: readonly LinkEdge[];
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
): Promise<NotedLinks | null> {
  const paidTo = rawPayment?.answers.flatMap(({ own }) => (own === null ? [] : [own.recpAccount])) ?? [];
  const identities = identitiesOf(papers, paidTo, tokens.token);
  if (identities === null || papers.declaration === null) return null;
  const sighting = { day: chinaDayNumber(papers.declaration.appTime), parcel: parcelId(key) };
  const byOwner = Map.groupBy(edgesOf(identities), ({ from }) => nameOf(from));
  const owners = [...byOwner.values()].flatMap(([edge]) => (edge ? [edge.from] : []));
  const stored = new Map((await links.load(owners, 'eventual')).map((sheet) => [nameOf(sheet.entity), sheet]));
  const noted = new Map<string, LinkSheet>();
  const news: SheetNews[] = [];
  for (const owner of owners) {
    const name = nameOf(owner);
    const edges = byOwner.get(name) ?? [];
    const before = stored.get(name) ?? emptySheet(owner);
    const sheet = withEdges(before, edges, sighting);
    noted.set(name, sheet);
    if (sheet !== before) news.push({ found: before, edges, sighting });
  }
  return { counts: linkCounts(identities, (entity) => noted.get(nameOf(entity)), sighting.day), news };
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
): Promise<readonly SheetNews[]> {
  if (dossier.verdict === null) return [];
  return (await readLinks(world, dossier, papersOf(dossier)))?.news ?? [];
}

async function writeSheet(links: Links, told: readonly SheetNews[]): Promise<void> {
  const [newest] = told.map(({ found }) => found).toSorted((a, b) => b.rev - a.rev);
  if (newest === undefined) return;
  let before = newest;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const next = told.reduce((sheet, { edges, sighting }) => withEdges(sheet, edges, sighting), before);
    if (next === before) return;
    if ((await links.save({ ...next, rev: before.rev + 1 })) === 'saved') return;
    const [stored] = await links.load([before.entity], 'strong');
    before = stored ?? emptySheet(before.entity);
  }
  throw new Busy('a sheet of links kept changing');
}

function withEdges(sheet: LinkSheet, edges: readonly LinkEdge[], sighting: Sighting): LinkSheet {
  return edges.reduce((sofar, { to }) => noteLink(sofar, to, sighting), sheet);
}

function nameOf({ kind, token }: LinkEntity): string {
  return `${kind} ${token}`;
}
