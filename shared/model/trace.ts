import * as z from 'zod';
import { UseReason, View } from './mark-use.ts';
import { StoredParcelId } from './stored-parcel-id.ts';

/*
 * What a parcel leaves behind for looking back (decision log): who, what, where, when and how much, without anything a person
 * could be read from. People, phones and places are keyed tokens; times are epoch seconds, money fen, weights grams.
 * Every time is one that a document states, never an arrival: so a trace does not depend on the order of arrival.
 */

/** What an address looks like: whom one would expect behind it. */
export const PlaceKind = z.enum(['home', 'office', 'market', 'pickup', 'dormitory', 'other']);
export type PlaceKind = z.infer<typeof PlaceKind>;

const Token = z.string();

export const TracedPayment = z.object({
  /** Token of payment firm and transaction number. */
  id: Token,
  /** The last nine digits of the transaction number, for gaps in a row; null when it ends in no digits. */
  serial: z.number().nullable(),
  fen: z.number(),
  paidAt: z.number(),
  payer: Token,
});
export type TracedPayment = z.infer<typeof TracedPayment>;

export const TracedGoods = z.object({
  /** `articleKey`: the same article has the same text everywhere. */
  article: z.string(),
  gcode: z.string(),
  qty: z.number(),
  /** Per unit. */
  priceFen: z.number(),
  /** The name says what it is but not whose it is. */
  nameless: z.boolean(),
});
export type TracedGoods = z.infer<typeof TracedGoods>;

/** A recorded right that the goods use, as the verdict found it. */
export const TracedMark = z.object({
  recordNo: z.string(),
  mark: z.string(),
  view: View,
  /** To three decimals. */
  score: z.number(),
  /** What weighs for somebody who looks over many parcels; nothing else of the use's reasons. */
  reasons: z.array(UseReason),
  /** The first goods line that uses it; absent where the finding names none. */
  gnum: z.string().optional(),
  /** The mark as the goods' texts spell it, each spelling once, at most three. */
  spelled: z.array(z.string()),
  /** The use has a recognised innocent cause. */
  isBenign: z.literal(true).optional(),
});
export type TracedMark = z.infer<typeof TracedMark>;

export const Trace = z.object({
  parcel: StoredParcelId,
  /** Of the dossier: the newest trace of a parcel counts. */
  rev: z.number(),
  customsCode: z.string(),
  /** `declared` is when the declaration was made: windows are cut by it. */
  times: z.object({
    paid: z.number().nullable(),
    ordered: z.number().nullable(),
    shipped: z.number().nullable(),
    declared: z.number(),
    signed: z.number().nullable(),
  }),
  firms: z.object({
    platform: z.string(),
    merchant: z.string(),
    payment: z.string().nullable(),
    carrier: z.string(),
    agent: z.string(),
    mode: z.string(),
  }),
  buyer: z.object({
    id: Token,
    /** First six digits of the identity number (where it was issued) and the year of birth; null when it states none. */
    area: z.string().nullable(),
    born: z.number().nullable(),
    phone: Token,
    /** The block of a hundred numbers that the phone lies in. */
    phoneBlock: Token,
    /** Of the platform and the buyer's account there; absent in what was drawn before it was noted, or without an order. */
    account: Token.optional(),
    /** `accountNumber`: the greater, the later it was opened; null when the account has no number of its own. */
    accountNo: z.number().nullable().optional(),
  }),
  consignee: z.object({
    name: Token,
    phone: Token,
    /** The address to the room, and the building it lies in. */
    place: Token,
    building: Token,
    street: Token,
    kind: PlaceKind,
    isBuyer: z.boolean(),
  }),
  payments: z.array(TracedPayment),
  goods: z.array(TracedGoods),
  paidFen: z.number(),
  dutiableFen: z.number(),
  grams: z.object({ weighed: z.number().nullable(), gross: z.number() }),
  /** Codes of the findings within the parcel that no innocent cause explains. */
  codes: z.array(z.string()),
  /** Of carrier and waybill number; absent in what was drawn before it was noted. */
  waybill: Token.optional(),
  /** Of carrier and waybill number without its last three digits; only where `marks` are: carriers give numbers to a sender in blocks. */
  waybillBlock: Token.optional(),
  /** Recorded rights that the goods use; absent when they use none, or in what was drawn before it was noted. */
  marks: z.array(TracedMark).optional(),
  /** Epoch seconds of the returns filed, and how many of them came back to the site. */
  returns: z.array(z.number()),
  arrivals: z.number(),
  isCancelled: z.boolean(),
  /** What the parcel is suspected of is only presumed: the next look says its word, also when it finds nothing. */
  isPresumed: z.literal(true).optional(),
});
export type Trace = z.infer<typeof Trace>;
