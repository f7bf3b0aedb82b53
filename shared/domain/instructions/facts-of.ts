import type { Case } from '../../model/case.ts';
import type { Declaration } from '../../model/document/declaration.ts';
import type { Finding } from '../../model/finding.ts';
import type { ParcelFacts } from '../../model/parcel-facts.ts';
import type { ReferenceIndex } from '../../model/reference-index.ts';
import { millisOfChinaTime } from '../../notation/china-time.ts';
import { type Exact, exact } from '../../notation/decimal.ts';
import { provinceOf } from './province-of.ts';

const DAY_MS = 86_400_000;
const UNITS = 100_000;

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
  return {
    platform: declaration?.ebpCode ?? order?.ebpCode ?? '',
    merchant,
    paymentFirm: order?.payCode ?? '',
    tier: firm?.creditTier ?? '',
    merchantDays: declaration ? daysSince(firm, declaration.appTime) : null,
    ...declaredFacts(declaration),
    province: provinceOf(order?.consigneeDistrict, declaration?.consigneeAddress ?? order?.consigneeAddress ?? ''),
    phoneBuyers: links?.buyersOfPhone.all ?? null,
    addressBuyers: links?.buyersOfAddress.all ?? null,
    findings: eachOnce(findings.map(({ code }) => code)),
    score,
  };
}

function declaredFacts(declaration: Declaration | null) {
  const { lines, appTime } = declaration ?? { lines: [], appTime: '' };
  return {
    customsCode: declaration?.customsCode ?? '',
    portCode: declaration?.portCode ?? '',
    tradeMode: declaration?.tradeMode ?? '',
    carrier: declaration?.logisticsCode ?? '',
    agent: declaration?.agentCode ?? '',
    hs: eachOnce(lines.map(({ gcode }) => gcode)),
    origins: eachOnce(lines.map(({ country }) => country)),
    barcodes: eachOnce(lines.flatMap(({ barCode = '' }) => (barCode === '' ? [] : [barCode]))),
    goods: lines.flatMap(({ gname, gmodel }) => [plain(gname), plain(gmodel)]).join(' | '),
    lines: lines.length,
    quantity: total(lines.map(({ qty }) => qty)),
    value: declaration
      ? total([declaration.freight, declaration.insuredFee, ...lines.map(({ totalPrice }) => totalPrice)])
      : 0,
    weight: declaration ? total([declaration.grossWeight]) : 0,
    day: appTime === '' ? '' : `${appTime.slice(0, 4)}-${appTime.slice(4, 6)}-${appTime.slice(6, 8)}`,
    hour: Number(appTime.slice(8, 10)),
  };
}

/** Whole days from the registration to the declaration; null where it is not known, or does not lie before it. */
function daysSince(
  firm: ReturnType<ReferenceIndex['enterprises']['get']>,
  appTime: string,
): ParcelFacts['merchantDays'] {
  const registered = firm?.registeredAt?.replaceAll('-', '').slice(0, 8) ?? '';
  if (!/^\d{8}$/.test(registered)) return null;
  const days = Math.floor((millisOfChinaTime(appTime) - millisOfChinaTime(registered)) / DAY_MS);
  return days >= 0 ? days : null;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

/** Added exactly, told as a number: amounts of CEB have five digits after the point. */
function total(decimals: readonly string[]): number {
  let sum: Exact = 0n;
  for (const decimal of decimals) sum += exact(decimal);
  return Number(sum) / UNITS;
}

function eachOnce(values: readonly string[]): string[] {
  return values.length < 2 ? [...values] : [...new Set(values)].toSorted();
}
