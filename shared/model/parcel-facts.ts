import * as z from 'zod';

/**
 * What an instruction may ask about a parcel: flat, of the declaration unless said otherwise, and nothing by which a person could be
 * known. What is unknown is an empty text, an empty list or null. It is kept with the selection, so that an instruction can be tried
 * on past parcels and a result can teach the model.
 */
export const ParcelFacts = z.object({
  /** Four digits: the district where it was declared. */
  customsCode: z.string(),
  /** Four digits: the port of entry. */
  portCode: z.string(),
  /** 9610, 1210, 1239. */
  tradeMode: z.string(),
  /** Customs codes of firms (ebpCode, ebcCode, payCode of the order, logisticsCode, agentCode). */
  platform: z.string(),
  merchant: z.string(),
  paymentFirm: z.string(),
  carrier: z.string(),
  agent: z.string(),
  /** Credit tier of the merchant. */
  tier: z.string(),
  /** Whole days since the merchant was registered, at the declaration. */
  merchantDays: z.number().nullable(),
  /** 10-digit tariff numbers, origins (country codes) and barcodes of the goods lines, each once, sorted. */
  hs: z.array(z.string()),
  origins: z.array(z.string()),
  barcodes: z.array(z.string()),
  /** Names and models of the goods lines, NFKC and lower case, joined by ` | `. */
  goods: z.string(),
  lines: z.number(),
  /** Sum of the lines' quantities. */
  quantity: z.number(),
  /** Dutiable value in yuan, gross weight in kilograms. */
  value: z.number(),
  weight: z.number(),
  /** First two digits of GB/T 2260: the province that the parcel goes to, by the order's area code or the address; never by an identity number. */
  province: z.string(),
  /** YYYY-MM-DD and hour 0–23 of the declaration, China time. */
  day: z.string(),
  hour: z.number(),
  /** Buyers seen with the phone and at the address on the parcel's day, by the ledger of links; null where nobody looked. */
  phoneBuyers: z.number().nullable(),
  addressBuyers: z.number().nullable(),
  /** Codes of the findings before instructions, each once, sorted; their risk score in [0, 1], what looking back said included. */
  findings: z.array(z.string()),
  score: z.number(),
});
export type ParcelFacts = z.infer<typeof ParcelFacts>;
export type FactName = keyof ParcelFacts;
