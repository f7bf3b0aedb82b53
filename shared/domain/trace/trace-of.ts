import type { Papers } from '../../model/case.ts';
import type { Declaration } from '../../model/document/declaration.ts';
import type { Order } from '../../model/document/order.ts';
import type { Finding } from '../../model/finding.ts';
import type { ParcelId } from '../../model/parcel-key.ts';
import type { Pseudonyms } from '../../model/pseudonyms.ts';
import type { Trace } from '../../model/trace.ts';
import { accountNumber } from '../../notation/account-number.ts';
import { millisOfChinaTime } from '../../notation/china-time.ts';
import { exact, fen, sum } from '../../notation/decimal.ts';
import { foldIdNumber } from '../../notation/id-number.ts';
import { sameName } from '../../notation/name.ts';
import { foldPhone } from '../../notation/phone.ts';
import { placeKind } from '../../notation/place.ts';
import { goodsTraced, paymentsTraced } from './parts-traced.ts';

/** What a trace is drawn from. */
export interface Traceable {
  readonly parcel: ParcelId;
  readonly rev: number;
  readonly papers: Papers;
  readonly findings: readonly Finding[];
  readonly arrivals: number;
  /** The declaration that stands in the papers was deleted. */
  readonly isWithdrawn?: boolean;
  /** Names that brands go by, folded: an article that carries none of them is nameless. */
  readonly brands: readonly string[];
}

const GRAMS = 1000;
const WAYBILL_BLOCK_DIGITS = 3;

/** The trace of a declared parcel; null before there is a declaration. `token` makes keyed tokens of numbers of payments and waybills. */
export function traceOf(
  facts: Traceable,
  pseudonyms: Pseudonyms | null,
  token: (value: string) => string,
): Trace | null {
  const { papers } = facts;
  const { declaration, order, waybill, waybillStatus } = papers;
  if (declaration === null || pseudonyms === null) return null;
  const signed = waybillStatus?.logisticsStatus === 'S' ? secondsOf(waybillStatus.logisticsTime) : null;
  const payments = paymentsTraced(papers.payments, pseudonyms.payers, token);
  const paid = payments.map(({ paidAt }) => paidAt);
  return {
    parcel: facts.parcel,
    rev: facts.rev,
    customsCode: declaration.customsCode,
    times: {
      paid: paid.length > 0 ? Math.min(...paid) : null,
      ordered: order && secondsOf(order.appTime),
      shipped: waybill && secondsOf(waybill.appTime),
      declared: secondsOf(declaration.appTime),
      signed,
    },
    firms: {
      platform: declaration.ebpCode,
      merchant: declaration.ebcCode,
      payment: papers.payments[0]?.payCode ?? order?.payCode ?? null,
      carrier: declaration.logisticsCode,
      agent: declaration.agentCode,
      mode: declaration.tradeMode,
    },
    buyer: buyerTraced(declaration, order, pseudonyms),
    consignee: consigneeTraced(declaration, order, pseudonyms),
    payments,
    goods: goodsTraced(declaration.lines, facts.brands),
    paidFen: order ? fen(exact(order.acturalPaid)) : payments.reduce((total, one) => total + one.fen, 0),
    dutiableFen: fen(
      sum(
        [declaration.freight, declaration.insuredFee, ...declaration.lines.map((line) => line.totalPrice)].map(exact),
      ),
    ),
    grams: {
      weighed: waybill === null ? null : Number(waybill.weight) * GRAMS,
      gross: Number(declaration.grossWeight) * GRAMS,
    },
    codes: codesTraced(facts.findings),
    waybill: token(`waybill ${declaration.logisticsCode} ${declaration.logisticsNo}`),
    returns: papers.returns.map(({ appTime }) => secondsOf(appTime)).toSorted((a, b) => a - b),
    arrivals: facts.arrivals,
    // Whether a 623 came in time hangs on arrivals; goods that were signed for were not withdrawn.
    isCancelled: facts.isWithdrawn === true || (papers.cancellation !== null && signed === null),
  };
}

/** The block in which the carrier gave the waybill number to the sender. */
export function waybillBlock(
  { logisticsCode, logisticsNo }: Pick<Declaration, 'logisticsCode' | 'logisticsNo'>,
  token: (value: string) => string,
): string {
  return token(`waybills ${logisticsCode} ${logisticsNo.slice(0, -WAYBILL_BLOCK_DIGITS)}`);
}

function buyerTraced(
  { buyerIdNumber }: Declaration,
  order: Order | null,
  { buyer, buyerPhone, phoneBlock, account }: Pseudonyms,
): Trace['buyer'] {
  const id = foldIdNumber(buyerIdNumber);
  const isPlain = /^\d{17}[\dX]$/.test(id);
  return {
    id: buyer,
    area: isPlain ? id.slice(0, 6) : null,
    born: isPlain ? Number(id.slice(6, 10)) : null,
    phone: buyerPhone,
    phoneBlock,
    ...(order &&
      account !== null && {
        account,
        accountNo: accountNumber(order.buyerRegNo, foldPhone(order.buyerTelephone)),
      }),
  };
}

function consigneeTraced(
  declaration: Declaration,
  order: Order | null,
  { consignee, consigneePhone, room, building, street }: Pseudonyms,
): Trace['consignee'] {
  return {
    name: consignee,
    phone: consigneePhone,
    place: room,
    building,
    street,
    kind: placeKind(order?.consigneeAddress ?? declaration.consigneeAddress),
    isBuyer: sameName(order?.consignee ?? declaration.buyerName, declaration.buyerName),
  };
}

/** Codes of the findings that no innocent cause explains. */
export function codesTraced(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const grave = findings.filter(({ severity }) => severity === 'unexplained' || severity === 'contradiction');
  return [...new Set(grave.map(({ code }) => code))].toSorted();
}

function secondsOf(chinaTime: string): number {
  return millisOfChinaTime(chinaTime) / 1000;
}
