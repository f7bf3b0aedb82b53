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
  const before = sheet.sketches.find(({ kind }) => kind === to.kind);
  const after = noted(sheet.entity.token, before ?? { kind: to.kind, neighbours: [], isSample: false }, to, sighting);
  if (after === before) return sheet;
  const others = sheet.sketches.filter((sketch) => sketch !== before);
  const place = others.findIndex(({ kind }) => kind > to.kind);
  return { ...sheet, sketches: others.toSpliced(place < 0 ? others.length : place, 0, after) };
}

function noted(owner: string, sketch: Sketch, { token }: LinkEntity, sighting: Sighting): Sketch {
  const at = sketch.neighbours.findIndex((one) => one.token === token);
  const known = sketch.neighbours[at];
  if (known !== undefined) {
    const seen = seenAgain(known, sighting);
    return seen === known ? sketch : { ...sketch, neighbours: sketch.neighbours.with(at, seen) };
  }
  const { day, parcel } = sighting;
  const place = placeOf(owner, sketch.neighbours, token);
  const kept = keptOf(sketch.kind);
  if (place >= kept) return sketch.isSample ? sketch : { ...sketch, isSample: true };
  const fresh = { token, firstDay: day, lastDay: weekEnd(day), parcel };
  return {
    kind: sketch.kind,
    neighbours: sketch.neighbours.toSpliced(place, 0, fresh).slice(0, kept),
    isSample: sketch.isSample || sketch.neighbours.length >= kept,
  };
}

/** Most newcomers of a full sheet stand behind its last neighbour. */
function placeOf(owner: string, neighbours: readonly Neighbour[], token: string): number {
  if (neighbours.length === 0) return 0;
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
