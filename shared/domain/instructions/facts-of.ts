import type { Case } from '../../model/case.ts';
import type { Declaration, DeclarationLine } from '../../model/document/declaration.ts';
import type { Finding } from '../../model/finding.ts';
import type { ParcelFacts } from '../../model/parcel-facts.ts';
import type { Enterprise } from '../../model/reference.ts';
import { millisOfChinaTime } from '../../notation/china-time.ts';
import { type Exact, exact } from '../../notation/decimal.ts';
import { plainText } from '../../notation/plain-text.ts';
import { provinceOf } from './province-of.ts';

const DAY_MS = 86_400_000;
const UNITS = 100_000;
/** `YYYYMMDD`. */
const DAY_LENGTH = 8;
const UNDECLARED: Pick<Declaration, 'lines' | 'appTime'> = { lines: [], appTime: '' };

type Known = Pick<Case, 'papers' | 'links' | 'reference'>;

/**
 * What instructions may ask about a parcel. Without a declaration all that it would say is unknown. `findings` are those before
 * instructions, `score` is their risk in [0, 1]. No name, number, phone or address of a person is in it.
 */
export function factsOf(
  { papers: { declaration, order }, links = null, reference }: Known,
  findings: readonly Pick<Finding, 'code'>[],
  score: number,
): ParcelFacts {
  const merchant = declaration?.ebcCode ?? order?.ebcCode ?? '';
  const firm = reference.enterprises.get(merchant);
  const { lines, appTime } = declaration ?? UNDECLARED;
  const { hs, origins, barcodes, goods, quantity, price } = goodsOf(lines);
  return {
    platform: declaration?.ebpCode ?? order?.ebpCode ?? '',
    merchant,
    paymentFirm: order?.payCode ?? '',
    tier: firm?.creditTier ?? '',
    merchantDays: declaration ? daysSince(firm, appTime) : null,
    customsCode: declaration?.customsCode ?? '',
    portCode: declaration?.portCode ?? '',
    tradeMode: declaration?.tradeMode ?? '',
    carrier: declaration?.logisticsCode ?? '',
    agent: declaration?.agentCode ?? '',
    hs,
    origins,
    barcodes,
    goods,
    lines: lines.length,
    quantity: asNumber(quantity),
    value: declaration ? asNumber(price + exact(declaration.freight) + exact(declaration.insuredFee)) : 0,
    weight: declaration ? asNumber(exact(declaration.grossWeight)) : 0,
    day: appTime === '' ? '' : `${appTime.slice(0, 4)}-${appTime.slice(4, 6)}-${appTime.slice(6, 8)}`,
    hour: Number(appTime.slice(8, 10)),
    province: provinceOf(order?.consigneeDistrict, declaration?.consigneeAddress ?? order?.consigneeAddress ?? ''),
    phoneBuyers: links?.buyersOfPhone.all ?? null,
    addressBuyers: links?.buyersOfAddress.all ?? null,
    findings: codesOf(findings),
    score,
  };
}

function goodsOf(lines: readonly DeclarationLine[]) {
  const hs: string[] = [];
  const origins: string[] = [];
  const barcodes: string[] = [];
  let goods = '';
  let quantity: Exact = 0n;
  let price: Exact = 0n;
  for (const { gcode, country, barCode = '', gname, gmodel, qty, totalPrice } of lines) {
    enter(hs, gcode);
    enter(origins, country);
    if (barCode !== '') enter(barcodes, barCode);
    goods += `${goods === '' ? '' : ' | '}${plainText(gname).trim()} | ${plainText(gmodel).trim()}`;
    quantity += exact(qty);
    price += exact(totalPrice);
  }
  return { hs, origins, barcodes, goods, quantity, price };
}

function codesOf(findings: readonly Pick<Finding, 'code'>[]): string[] {
  const codes: string[] = [];
  for (const { code } of findings) enter(codes, code);
  return codes;
}

/** Enters a value at its place in a sorted list, once. A parcel has few of each. */
function enter(sorted: string[], value: string): void {
  let place = sorted.length;
  while (place > 0 && (sorted[place - 1] ?? '') > value) place -= 1;
  if (place > 0 && sorted[place - 1] === value) return;
  if (place === sorted.length) sorted.push(value);
  else sorted.splice(place, 0, value);
}

/** Whole days from the registration to the declaration; null where it is not known, or does not lie before it. */
function daysSince(firm: Enterprise | undefined, appTime: string): ParcelFacts['merchantDays'] {
  const registered = firm?.registeredAt?.replaceAll('-', '').slice(0, DAY_LENGTH) ?? '';
  if (registered.length < DAY_LENGTH) return null;
  const days = Math.floor((millisOfChinaTime(appTime) - millisOfChinaTime(registered)) / DAY_MS);
  return days >= 0 ? days : null;
}

/** Added exactly, told as a number: amounts of CEB have five digits after the point. */
function asNumber(amount: Exact): number {
  return Number(amount) / UNITS;
}
