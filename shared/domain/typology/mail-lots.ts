import type { MailTrace } from '../../model/mail-item.ts';
import type { Policy } from '../../model/policy.ts';
import type { Trace } from '../../model/trace.ts';

/** What consignees of the two channels have in common, the closest first. */
export type Scope = (typeof SCOPES)[number];

const SCOPES = ['phone', 'place', 'building'] as const;
const HEADING_DIGITS = 4;

/** One article that reached one phone, room or building by both channels, in more pieces than households use. */
export interface Lot {
  readonly scope: Scope;
  readonly article: string;
  /** The items and parcels that hold it, by number and by parcel, and the pieces of it in them. */
  readonly mail: readonly MailTrace[];
  readonly mailedPieces: number;
  readonly mailedFen: number;
  readonly retail: readonly Trace[];
  readonly retailPieces: number;
  /** Mailed pieces that no line names the article of: they only lie in its heading. */
  readonly unnamedPieces: number;
  readonly headings: readonly string[];
  /** Where there is no household: how many consignees the article has, and its share of all items and parcels that came there. */
  readonly crowd: { readonly consignees: number; readonly share: number } | null;
}

type Limits = Policy['lookback']['mail'];

/** Depends on the sets of traces and mail, not on their order. What was cancelled never came. */
export function mailLots(traces: readonly Trace[], mail: readonly MailTrace[], limits: Limits): Lot[] {
  const items = mail.toSorted((a, b) => (a.item < b.item ? -1 : 1));
  const parcels = traces.filter(({ isCancelled }) => !isCancelled).toSorted((a, b) => (a.parcel < b.parcel ? -1 : 1));
  return SCOPES.flatMap((scope) => {
    const mailed = Map.groupBy(items, ({ consignee }) => consignee[scope]);
    // Most parcels go where no mail went.
    const near = parcels.filter(({ consignee }) => mailed.has(consignee[scope]));
    const bought = Map.groupBy(near, ({ consignee }) => consignee[scope]);
    return [...bought].flatMap(([key, own]) => lotsIn(scope, mailed.get(key) ?? [], own, limits));
  });
}

function lotsIn(scope: Scope, mailed: readonly MailTrace[], bought: readonly Trace[], limits: Limits): Lot[] {
  if (mailed.length < limits.mailedFrom || bought.length < limits.retailFrom) return [];
  const isCrowd = scope === 'building' || consigneesOf([...mailed, ...bought]) > limits.householdTo;
  const mailBy = mailByGoods(mailed);
  return [...parcelsByArticle(bought)].flatMap(([article, { parcels, pieces, headings }]) => {
    const named = mailBy.get(article) ?? NOTHING;
    // Among many people a heading says nothing: some of them always buy of it.
    const unnamed = isCrowd ? [] : [...headings].map((heading) => mailBy.get(unnamedIn(heading)) ?? NOTHING);
    const matches = [named, ...unnamed];
    const mail = mailed.filter((one) => matches.some(({ items }) => items.has(one)));
    const retail = [...parcels];
    const mailedPieces = total(matches, 'pieces');
    if (mail.length < limits.mailedFrom || retail.length < limits.retailFrom) return [];
    if (mailedPieces + pieces < limits.piecesFrom) return [];
    const share = (mail.length + retail.length) / (mailed.length + bought.length);
    const crowd = isCrowd ? { consignees: consigneesOf([...mail, ...retail]), share } : null;
    if (crowd !== null && (crowd.consignees < limits.consigneesFrom || share < limits.shareFrom)) return [];
    return {
      scope,
      article,
      mail,
      mailedPieces,
      mailedFen: total(matches, 'fen'),
      retail,
      retailPieces: pieces,
      unnamedPieces: total(unnamed, 'pieces'),
      headings: [...headings].toSorted(),
      crowd,
    };
  });
}

interface Mailed {
  readonly items: Set<MailTrace>;
  pieces: number;
  fen: number;
}

const NOTHING: Mailed = { items: new Set(), pieces: 0, fen: 0 };

/** By article; what names none by its heading. */
function mailByGoods(mailed: readonly MailTrace[]): Map<string, Mailed> {
  const byGoods = new Map<string, Mailed>();
  for (const item of mailed)
    for (const { article, heading, qty, fen } of item.goods) {
      const key = article ?? (heading === null ? null : unnamedIn(heading));
      if (key === null) continue;
      const own = byGoods.get(key) ?? { items: new Set(), pieces: 0, fen: 0 };
      byGoods.set(key, own);
      own.items.add(item);
      own.pieces += qty;
      own.fen += fen;
    }
  return byGoods;
}

/** No article is named so: an article is a barcode or a hash. */
function unnamedIn(heading: string): string {
  return `heading ${heading}`;
}

interface Bought {
  readonly parcels: Set<Trace>;
  readonly headings: Set<string>;
  pieces: number;
}

function parcelsByArticle(bought: readonly Trace[]): Map<string, Bought> {
  const byArticle = new Map<string, Bought>();
  for (const parcel of bought)
    for (const { article, gcode, qty } of parcel.goods) {
      const own = byArticle.get(article) ?? { parcels: new Set(), headings: new Set(), pieces: 0 };
      byArticle.set(article, own);
      own.parcels.add(parcel);
      own.headings.add(gcode.slice(0, HEADING_DIGITS));
      own.pieces += qty;
    }
  return byArticle;
}

/** Told apart by phone: a name is easily invented, and written in many ways. */
function consigneesOf(all: readonly (Pick<MailTrace, 'consignee'> | Pick<Trace, 'consignee'>)[]): number {
  return new Set(all.map(({ consignee }) => consignee.phone)).size;
}

function total(matches: readonly Mailed[], of: 'pieces' | 'fen'): number {
  return matches.reduce((sum, one) => sum + one[of], 0);
}
