import type { Bilingual, Evidence, Finding } from '../../model/finding.ts';
import type { MailTrace } from '../../model/mail-item.ts';
import { type ParcelId, parcelKey } from '../../model/parcel-key.ts';
import type { Policy } from '../../model/policy.ts';
import type { Trace } from '../../model/trace.ts';
import { chinaDay, daysBefore } from '../../notation/china-time.ts';
import { decimalText, yuanOfFen } from '../../notation/decimal.ts';
import { type Lot, mailLots, type Scope } from './mail-lots.ts';
import type { Structural } from './structural.ts';

const CODE = 'mail-channel';
const DAY = 24 * 3_600_000;
const MOST_LINKED = 20;
const DECIMALS = 6;
/** However large the lot: what only adds up stays below red. */
const MOST_CERTAIN = 0.99;

const PLACES: Readonly<Record<Scope, Bilingual>> = {
  phone: { zh: '同一收货电话', en: 'one phone' },
  place: { zh: '同一收货地址', en: 'one address' },
  building: { zh: '同一楼栋', en: 'one building' },
};

/**
 * P14 (rules.md §5): the same goods by personal mail and by retail to the same consignees, more of them than households use. Said of
 * the retail parcels, each by the largest lot that it belongs to. Depends on the sets of traces and mail, not on their order.
 */
export function mailChannel(
  traces: readonly Trace[],
  mail: readonly MailTrace[],
  { lookback, lanes }: Pick<Policy, 'lookback' | 'lanes'>,
  asOf: string,
): readonly Structural[] {
  const to = chinaDay(asOf);
  const from = daysBefore(to, lookback.mail.windowDays);
  const isSeen = (day: string) => day >= from && day <= to;
  const seen = mail.filter(({ day }) => isSeen(day));
  if (seen.length === 0) return [];
  const lots = mailLots(
    traces.filter((trace) => isSeen(declaredOn(trace))),
    seen,
    lookback.mail,
  );
  const byLot = Map.groupBy(largestOf(lots), ([, lot]) => lot);
  return [...byLot].flatMap(([lot, own]) => {
    const score = scoreOf(lot, lookback.mail, lanes);
    const finding = findingOf(lot, lookback.mail, asOf);
    return own.map(([parcel]) => ({ parcel, finding: { ...finding, ...linkedTo(parcel, lot) }, score }));
  });
}

/** The other retail parcels of the lot. */
function linkedTo(parcel: ParcelId, { retail }: Lot): Pick<Finding, 'linked'> {
  if (retail.length < 2) return {};
  const others = retail.slice(0, MOST_LINKED + 1).filter((one) => one.parcel !== parcel);
  return {
    linked: { count: retail.length - 1, parcels: others.slice(0, MOST_LINKED).map((one) => parcelKey(one.parcel)) },
  };
}

/** Of each parcel the lot with most pieces, of several the closest. */
function largestOf(lots: readonly Lot[]): Map<ParcelId, Lot> {
  const largest = new Map<ParcelId, Lot>();
  // A stable sort: the closer scopes stand first.
  const ranked = lots.toSorted((a, b) => piecesOf(b) - piecesOf(a));
  for (const lot of ranked) for (const { parcel } of lot.retail) if (!largest.has(parcel)) largest.set(parcel, lot);
  return largest;
}

function piecesOf({ mailedPieces, retailPieces }: Lot): number {
  return mailedPieces + retailPieces;
}

/** From the yellow score on, the nearer to red the more pieces there are. */
function scoreOf(lot: Lot, { piecesFrom }: Policy['lookback']['mail'], lanes: Policy['lanes']): number {
  const { yellowFromScore: low, redFromScore: high } = lanes;
  const share = Math.min(MOST_CERTAIN, Math.max(0, 1 - piecesFrom / piecesOf(lot)));
  return Number((low + share * (high - low)).toFixed(DECIMALS));
}

/** What is said of every parcel of the lot. */
function findingOf(lot: Lot, limits: Policy['lookback']['mail'], asOf: string): Finding {
  const others = lot.retail.length - 1;
  return {
    code: CODE,
    severity: 'unexplained',
    lane: 'yellow',
    message: {
      zh: `疑似以个人邮递与跨境零售分流同一批货物。${sentenceZh(lot, limits.piecesFrom)}${othersZh(others)}`,
      en: `Goods may be shared out between personal mail and retail. ${sentenceEn(lot, limits.piecesFrom)}${othersEn(others)}`,
    },
    basis: 'plan-2017',
    values: [],
    evidence: evidenceOf(lot, limits),
    foundAt: asOf,
  };
}

function sentenceZh(lot: Lot, piecesFrom: number): string {
  const { scope, mail, mailedPieces, retail, retailPieces, unnamedPieces, headings, crowd } = lot;
  const who = `${PLACES[scope].zh}${crowd === null ? '' : `（${crowd.consignees} 名收件人）`}`;
  const unnamed =
    unnamedPieces === 0 ? '' : `，其中 ${number(unnamedPieces)} 件未注明条码，按税目 ${headings.join('、')} 归入`;
  return `${who}在 ${daysOf(lot)} 天内经邮递渠道收到同一商品 ${number(mailedPieces)} 件（${mail.length} 件邮件${unnamed}），经零售渠道另收到 ${number(retailPieces)} 件（${retail.length} 票），合计 ${number(piecesOf(lot))} 件；按现行政策，家庭自用应不到 ${number(piecesFrom)} 件。`;
}

function sentenceEn(lot: Lot, piecesFrom: number): string {
  const { scope, mail, mailedPieces, retail, retailPieces, unnamedPieces, headings, crowd } = lot;
  const days = daysOf(lot);
  const who = `${PLACES[scope].en}${crowd === null ? '' : ` (${crowd.consignees} consignees)`}`;
  const unnamed =
    unnamedPieces === 0
      ? ''
      : `; ${number(unnamedPieces)} of these without a barcode, taken for it by heading ${headings.join(', ')}`;
  return `Within ${days} day${days === 1 ? '' : 's'} ${who} received ${number(mailedPieces)} pieces of one article by mail (${counted(mail.length, 'item')}${unnamed}) and another ${number(retailPieces)} by retail (${counted(retail.length, 'parcel')}), ${number(piecesOf(lot))} together; policy takes fewer than ${number(piecesFrom)} for a household’s own use.`;
}

function othersZh(count: number): string {
  return count === 0 ? '' : `涉及其他包裹 ${count} 票。`;
}

function othersEn(count: number): string {
  return count === 0 ? '' : ` ${counted(count, 'other parcel')} in it.`;
}

function evidenceOf(lot: Lot, { piecesFrom, consigneesFrom }: Policy['lookback']['mail']): Evidence[] {
  const { mail, mailedPieces, mailedFen, retail, retailPieces, crowd } = lot;
  return [
    figure(
      'mail-and-retail',
      '两个渠道收到的同一商品（件）',
      'Pieces of the article by both channels',
      number(piecesOf(lot)),
      `< ${number(piecesFrom)}`,
    ),
    figure(
      'mail-pieces',
      '其中经邮递（件／邮件）',
      'Of these by mail (pieces / items)',
      `${number(mailedPieces)} / ${mail.length}`,
    ),
    figure(
      'retail-pieces',
      '其中经零售（件／票）',
      'Of these by retail (pieces / parcels)',
      `${number(retailPieces)} / ${retail.length}`,
    ),
    figure(
      'mail-value',
      '其中经邮递的申报价值（元）',
      'Declared value of these by mail (CNY)',
      decimalText(yuanOfFen(mailedFen)),
    ),
    ...(crowd === null
      ? []
      : [
          figure(
            'mail-consignees',
            '该商品的收件人（名）',
            'Consignees of the article',
            String(crowd.consignees),
            `< ${consigneesFrom}`,
          ),
          figure(
            'mail-share',
            '该商品占该处全部邮件与包裹',
            'Share of all items and parcels that came there',
            `${Math.round(crowd.share * 100)} %`,
          ),
        ]),
  ];
}

function figure(signal: string, zh: string, en: string, value: string, usual?: string): Evidence {
  return { signal, title: { zh, en }, value, ...(usual === undefined ? {} : { usual }) };
}

/** Calendar days of China from the first to the last, both counted. */
function daysOf({ mail, retail }: Lot): number {
  const days = [...mail.map(({ day }) => day), ...retail.map(declaredOn)].toSorted();
  const [first = '', last = first] = [days[0], days.at(-1)];
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY) + 1;
}

function declaredOn({ times }: Trace): string {
  return chinaDay(new Date(times.declared * 1000).toISOString());
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Pieces may be measured in parts. */
function number(pieces: number): string {
  return String(Number(pieces.toFixed(2)));
}
