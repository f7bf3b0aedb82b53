import * as z from 'zod';
import { Right } from './right.ts';

/* Reference data as a file holds it (interfaces.md §6). Every key is optional; an absent field switches off only what needs it. */

export const Enterprise = z.looseObject({
  code: z.string(),
  name: z.string(),
  type: z.string().optional(),
  status: z.enum(['active', 'suspended', 'cancelled']).optional(),
  creditTier: z.string().optional(),
  registeredAt: z.string().optional(),
  customsCode: z.string().optional(),
  /** Other codes of the same enterprise: the 10-character and the 18-character form. */
  aliases: z.array(z.string()).optional(),
  /** A platform's address for requests of raw payment data, `…/platDataOpen` (announcement 2018-179). */
  platDataOpenUrl: z.string().optional(),
  /** Certificates (PEM) or public keys by which its uploads are signed. */
  payCertificates: z.array(z.looseObject({ certNo: z.string(), pem: z.string() })).optional(),
  /** Accounts at which it receives payments. */
  recpAccounts: z.array(z.string()).optional(),
});
export type Enterprise = z.infer<typeof Enterprise>;

/** One article of commerce. Prices in fen, weights in kilograms, rates as fractions. */
export const Goods = z.looseObject({
  itemNo: z.string().optional(),
  gcode: z.string(),
  name: z.string().optional(),
  usualPriceFen: z.number().nullish(),
  netWeightKg: z.number().nullish(),
  grossWeightKg: z.number().nullish(),
  vatRate: z.number().optional(),
  consumptionTaxRate: z.number().optional(),
  dutyRate: z.number().optional(),
});
export type Goods = z.infer<typeof Goods>;

/** `bays`: where parcels of a carrier stand at the site, in the order of a round. */
export const District = z.looseObject({
  code: z.string(),
  name: z.string(),
  bays: z.array(z.looseObject({ id: z.string(), carriers: z.array(z.string()) })).optional(),
});
export type District = z.infer<typeof District>;

/**
 * `onDutyDays`: 1 Monday … 7 Sunday; `shifts`: ids of policy’s shifts, all when absent. `recusals` 回避: customs codes of firms whose
 * parcels the person must keep out of.
 */
export const Inspector = z.looseObject({
  id: z.string(),
  name: z.string(),
  customsCode: z.string(),
  skills: z.array(z.string()).optional(),
  onDutyDays: z.array(z.number()).optional(),
  dailyCapacity: z.number().optional(),
  shifts: z.array(z.string()).optional(),
  recusals: z.array(z.string()).optional(),
});
export type Inspector = z.infer<typeof Inspector>;

export const Reference = z.looseObject({
  enterprises: z.record(z.string(), z.array(Enterprise)).optional(),
  goods: z.array(Goods).optional(),
  ipRights: z.array(Right).optional(),
  customsDistricts: z.array(District).optional(),
  inspectors: z.array(Inspector).optional(),
  limits: z.looseObject({ singleFen: z.number(), annualFen: z.number() }).partial().optional(),
});
export type Reference = z.infer<typeof Reference>;
