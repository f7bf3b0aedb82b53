import type { ParcelView } from '../../../shared/wire/http/schemas/parcel.ts';

type Documents = NonNullable<ParcelView['documents']>;

/** What the declaration and the order say of the same thing; null where one says nothing. */
export interface Pair {
  readonly declared: string | null;
  readonly ordered: string | null;
}

export interface GoodsRow {
  readonly gnum: string;
  readonly name: Pair;
  readonly model: Pair;
  readonly tariff: string;
  readonly quantity: Pair;
  readonly unit: string;
  readonly price: Pair;
  readonly total: Pair;
}

type Line = Readonly<Record<string, string>>;

/** The lines of the declaration and order in force, joined by `gnum`. */
export function goodsRows(documents: Documents): readonly GoodsRow[] {
  const declared = linesOf(documents, 'declaration');
  const ordered = linesOf(documents, 'order');
  const numbers = [...new Set([...declared.keys(), ...ordered.keys()])].toSorted((a, b) => Number(a) - Number(b));
  return numbers.map((gnum) => rowOf(gnum, declared.get(gnum), ordered.get(gnum)));
}

function rowOf(gnum: string, declared: Line | undefined, ordered: Line | undefined): GoodsRow {
  const pair = (inDeclaration: string, inOrder: string): Pair => ({
    declared: declared?.[inDeclaration] ?? null,
    ordered: ordered?.[inOrder] ?? null,
  });
  return {
    gnum,
    name: pair('gname', 'itemName'),
    model: pair('gmodel', 'gmodel'),
    tariff: declared?.gcode ?? '',
    quantity: pair('qty', 'qty'),
    unit: declared?.unit ?? ordered?.unit ?? '',
    price: pair('price', 'price'),
    total: pair('totalPrice', 'totalPrice'),
  };
}

function linesOf(documents: Documents, type: string): ReadonlyMap<string, Line> {
  const lines = documents.find((document) => document.type === type && document.inForce)?.body.lines;
  if (!Array.isArray(lines)) return new Map();
  return new Map(lines.map(textsOf).flatMap((line) => (line.gnum === undefined ? [] : [[line.gnum, line]])));
}

/** Bodies arrive as they were sent: only their texts are shown. */
function textsOf(line: unknown): Line {
  if (typeof line !== 'object' || line === null) return {};
  return Object.fromEntries(
    Object.entries(line).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
