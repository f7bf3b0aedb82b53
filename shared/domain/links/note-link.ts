import type { LinkEntity, LinkKind, LinkSheet, Neighbour, Sighting, Sketch } from '../../model/link-sheet.ts';
import { linkRank } from '../../notation/link-rank.ts';

/**
 * How many neighbours of a kind a sheet keeps. 32 buyers estimate any number of them with a relative error of 18 %, and the
 * full sheet with its parcels stays under 4 KB; nobody needs to know more exactly how many phones one buyer has beyond 16.
 */
const BUYERS_KEPT = 32;
const OTHERS_KEPT = 16;
/** Sightings are rounded up to weeks: what is asked is months, and a buyer who comes back within the week costs no write. */
const WEEK = 7;

export function emptySheet(entity: LinkEntity): LinkSheet {
  return { entity, rev: 0, sketches: [] };
}

export function keptOf(kind: LinkKind): number {
  return kind === 'buyer' ? BUYERS_KEPT : OTHERS_KEPT;
}

/**
 * The sheet after one more sighting; the very same object when it tells nothing new.
 * Order and repetition of sightings change nothing: the kept neighbours are those of the smallest hashes among all ever
 * seen, and of each the sheet holds minimum and maximum of its days.
 */
export function noteLink(sheet: LinkSheet, to: LinkEntity, sighting: Sighting): LinkSheet {
  const { entity, rev, sketches } = sheet;
  const at = placeOfKind(sketches, to.kind);
  const before = sketches[at];
  if (before?.kind !== to.kind) {
    const first = { kind: to.kind, neighbours: [neighbourOf(to.token, sighting)], isSample: false };
    return { entity, rev, sketches: sketches.length === 0 ? [first] : sketches.toSpliced(at, 0, first) };
  }
  const after = noted(entity.token, before, to.token, sighting);
  return after === before ? sheet : { entity, rev, sketches: sketches.with(at, after) };
}

/** Where the sketch of the kind stands, or is to stand. */
function placeOfKind(sketches: readonly Sketch[], kind: LinkKind): number {
  let place = 0;
  for (const sketch of sketches) {
    if (sketch.kind >= kind) break;
    place += 1;
  }
  return place;
}

function noted(owner: string, sketch: Sketch, token: string, sighting: Sighting): Sketch {
  const { kind, neighbours, isSample } = sketch;
  const at = neighbours.findIndex((one) => one.token === token);
  const known = neighbours[at];
  if (known !== undefined) {
    const seen = seenAgain(known, sighting);
    return seen === known ? sketch : { kind, neighbours: neighbours.with(at, seen), isSample };
  }
  const place = placeOf(owner, neighbours, token);
  const kept = keptOf(kind);
  if (place >= kept) return isSample ? sketch : { kind, neighbours, isSample: true };
  const isFull = neighbours.length >= kept;
  const before = isFull ? neighbours.slice(0, kept - 1) : neighbours;
  return {
    kind,
    neighbours: before.toSpliced(place, 0, neighbourOf(token, sighting)),
    isSample: isSample || isFull,
  };
}

function neighbourOf(token: string, { day, parcel }: Sighting): Neighbour {
  return { token, firstDay: day, lastDay: weekEnd(day), parcel };
}

/** Most newcomers of a full sheet stand behind its last neighbour. */
function placeOf(owner: string, neighbours: readonly Neighbour[], token: string): number {
  const rank = linkRank(owner, token);
  const before = neighbours.findLastIndex((one) => {
    const other = linkRank(owner, one.token);
    return other < rank || (other === rank && one.token < token);
  });
  return before + 1;
}

function seenAgain(known: Neighbour, { day, parcel }: Sighting): Neighbour {
  const isFirst = day < known.firstDay || (day === known.firstDay && parcel < known.parcel);
  const lastDay = Math.max(known.lastDay, weekEnd(day));
  if (!isFirst && lastDay === known.lastDay) return known;
  return { ...known, lastDay, ...(isFirst ? { firstDay: day, parcel } : {}) };
}

function weekEnd(day: number): number {
  return day - (day % WEEK) + WEEK - 1;
}
