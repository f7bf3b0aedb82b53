import type { LinkEntity, LinkKind, LinkSheet, Neighbour, Sketch } from '../../model/link-sheet.ts';
import { type ParcelKey, parcelId, parcelKey } from '../../model/parcel-key.ts';
import { ByteReader, ByteWriter } from './byte-stream.ts';

/** Only ever append: the place is what is stored. */
const KINDS = [
  'buyer',
  'payer',
  'phone',
  'address',
  'account',
  'platform',
  'merchant',
  'paymentFirm',
  'carrier',
  'agent',
] as const satisfies readonly LinkKind[];
const LAYOUT = 1;
/** A keyed token of 96 bits. */
const HIDDEN = /^[\w-]{16}$/;
const HIDDEN_BYTES = 12;
const NOBODY: ParcelKey = { ebpCode: '', orderNo: '' };

/** The body of a link item: everything but its key and `rev`, which are attributes. */
export function packLinkSheet({ sketches }: LinkSheet): Uint8Array {
  const out = new ByteWriter();
  const firstDay = Math.min(...sketches.flatMap(({ neighbours }) => neighbours.map((one) => one.firstDay)));
  out.byte(LAYOUT);
  out.varint(sketches.length);
  out.signed(Number.isFinite(firstDay) ? firstDay : 0);
  for (const { kind, isSample, neighbours } of sketches) {
    out.byte(KINDS.indexOf(kind) * 2 + (isSample ? 1 : 0));
    out.varint(neighbours.length);
    let former = NOBODY;
    for (const neighbour of neighbours) former = writeNeighbour(out, neighbour, firstDay, former);
  }
  return out.done();
}

export function unpackLinkSheet(entity: LinkEntity, rev: number, body: Uint8Array): LinkSheet {
  const from = new ByteReader(body);
  const layout = from.byte();
  if (layout !== LAYOUT) throw new RangeError(`a link item has the unknown layout ${layout}`);
  const count = from.varint();
  const firstDay = from.signed();
  const sketches = Array.from({ length: count }, () => readSketch(from, firstDay));
  return { entity, rev, sketches };
}

function readSketch(from: ByteReader, firstDay: number): Sketch {
  const head = from.byte();
  const kind = KINDS[head >> 1];
  if (kind === undefined) throw new RangeError(`a link item names the unknown kind ${head >> 1}`);
  let former = NOBODY;
  const neighbours = Array.from({ length: from.varint() }, (): Neighbour => {
    const token = readToken(from);
    const first = firstDay + from.varint();
    const lastDay = first + from.varint();
    former = readParcel(from, former);
    return { token, firstDay: first, lastDay, parcel: parcelId(former) };
  });
  return { kind, neighbours, isSample: head % 2 === 1 };
}

function writeNeighbour(out: ByteWriter, neighbour: Neighbour, firstDay: number, former: ParcelKey): ParcelKey {
  const { token } = neighbour;
  const hidden = HIDDEN.test(token) ? Buffer.from(token, 'base64url') : null;
  if (hidden?.toString('base64url') === token) {
    out.varint(0);
    out.bytes(hidden);
  } else writeText(out, token);
  out.varint(neighbour.firstDay - firstDay);
  out.varint(neighbour.lastDay - neighbour.firstDay);
  const key = parcelKey(neighbour.parcel);
  writeAfter(out, key.ebpCode, former.ebpCode);
  writeAfter(out, key.orderNo, former.orderNo);
  return key;
}

function readToken(from: ByteReader): string {
  const length = from.varint();
  return length === 0 ? Buffer.from(from.bytes(HIDDEN_BYTES)).toString('base64url') : textOf(from.bytes(length));
}

function readParcel(from: ByteReader, former: ParcelKey): ParcelKey {
  return { ebpCode: readAfter(from, former.ebpCode), orderNo: readAfter(from, former.orderNo) };
}

/** Numbers of one platform begin alike: only what differs from the one before is written. */
function writeAfter(out: ByteWriter, text: string, former: string): void {
  let same = 0;
  while (same < text.length && text[same] === former[same]) same += 1;
  if (!text.slice(same).isWellFormed()) same -= 1;
  out.varint(same);
  writeText(out, text.slice(same));
}

function readAfter(from: ByteReader, former: string): string {
  const same = from.varint();
  return former.slice(0, same) + textOf(from.bytes(from.varint()));
}

function writeText(out: ByteWriter, text: string): void {
  const bytes = Buffer.from(text);
  out.varint(bytes.length);
  out.bytes(bytes);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString();
}
