import type { Bilingual } from '../../model/finding.ts';

/* What each signal says. Its figure stands where the braces are, before the word in them; `{%}` writes 0.5 as 50%. Without braces it is so or not. */

const ZH: Readonly<Record<string, string>> = {
  'compound-crowd': '同一门牌有本商户的 {名}订购人收货',
  'article-crowd': '同一门牌有 {名}订购人购买同一商品',
  'compound-share': '寄往该地址的包裹中，本商户占 {%}',
  'compound-days': '本商户向该地址发货的日子有 {天}',
  'phone-shared': '同一电话由 {名}订购人共用',
  'phone-shared-here': '同一电话由本商户的 {名}订购人共用',
  'phone-places': '使用同一电话的包裹寄往 {栋}楼',
  'phone-block': '本商户的订购人中有 {个}电话属于同一百号段',
  'consignee-shared': '同一收货人代收 {名}订购人的包裹',
  'to-another-here': '本商户有 {票}包裹的收货人不是订购人',
  'one-area': '本商户有 {名}订购人的身份证由同一地区签发',
  'unusual-age': '本商户有 {票}包裹的订购人年龄异常（未满 18 岁或超过 64 岁）',
  'near-limit': '本商户有 {票}包裹的价值接近单次限值',
  value: '本票完税价格为单次限值的 {%}',
  'buyer-phones': '该订购人使用过 {个}电话',
  'buyer-places': '该订购人的包裹寄往 {栋}楼',
  'payer-shared': '同一支付人为 {名}订购人付款',
  'other-payer-here': '本商户有 {票}包裹的支付人不是订购人',
  'equal-amounts': '另有 {名}订购人购买不同商品，实付金额却完全相同',
  'amount-common': '另有 {名}订购人的实付金额完全相同',
  'paid-in-batch': '支付前后 90 秒内，本商户另有 {名}订购人付款',
  'serials-in-row': '本商户另有 {名}订购人的支付流水号与本票相邻',
  'paid-long-before': '支付早于订单 {小时}',
  'late-push': '该平台只有 {%}的包裹从支付到订单间隔如此之长',
  'late-push-of-all': '全部包裹中只有 {%}从支付到订单间隔如此之长',
  'payment-recycled': '另有 {票}包裹使用同一支付流水号',
  'signed-together': '本票签收前后五分钟内，本商户另有 {票}包裹在其他街道签收',
  'fast-delivery': '清单申报后 {小时}即签收',
  'fast-here': '本商户有 {票}包裹签收异常快',
  'signed-before': '签收早于运单或清单 {小时}',
  'weight-off': '本商户有 {票}包裹的运单重量与清单毛重不符（含本票）',
  'weight-apart': '运单重量为清单毛重的 {%}',
  'weight-off-here': '本商户共有 {票}包裹的运单重量与清单毛重不符',
  'no-waybill': '本商户有 {票}包裹没有运单（含本票）',
  'no-waybill-here': '本商户共有 {票}包裹没有运单',
  'waybill-reused-here': '运单编号此前已被其他包裹使用',
  'price-low': '最低单价比通常价低 {%}',
  'prices-low-here': '本商户同类商品中有 {项}单价明显偏低',
  'price-median-here': '本商户同类商品单价的中位数比通常价低 {%}',
  'constant-ratio': '本商户另有 {项}不同商品按通常价的同一比例申报',
  'price-level-here': '本商户同类商品的平均单价为通常价的 {%}',
  'price-third-here': '本商户同类商品中，最便宜的三分之一单价比通常价低 {%}',
  'price-alone': '同期向本商户购买同一商品的他人支付的价格为本票的 {倍}，且无人与本票同价',
  'prices-alone-here': '本商户同类商品中有 {项}低于通常价，且同期无人同价',
  'price-rare-today': '当日只有 {%}的商品比通常价低至如此',
  'price-odd': '本商户向他人出售同一商品的价格为本票的 {倍}，且从无他人与本票同价',
  'prices-odd-here': '本商户同类商品中有 {项}低于其自身售价，且从无他人同价',
  'odd-ratio': '本商户同类商品中另有 {项}按其自身售价的同一比例申报，且从无他人同价',
  'split-sum': '同一订购人或地址两日内在本商户的订单合计为单次限值的 {倍}',
  'split-same-heading': '其中税号前四位相同的商品合计为单次限值的 {倍}',
  'split-smallest': '合并计算的订单中，最小一票为单次限值的 {倍}',
  'split-within-hours': '六小时内的订单合计为单次限值的 {倍}',
  'split-anywhere': '同一订购人或地址两日内在所有商户的订单合计为单次限值的 {倍}',
  'repeat-quantity': '同一楼栋或电话共收到同一商品 {件}',
  'repeat-parcels': '同一楼栋或电话有 {票}包裹装有同一商品',
  'repeat-room': '同一房间有 {票}包裹装有同一商品',
  'market-address': '收货地址是市场或商铺',
  'rare-channel': '本商户 {%}的包裹经由其他平台',
  'nameless-here': '本商户在其他平台写明品名，在该平台却有 {票}包裹品名笼统',
  'nameless-guests': '有 {家}以其他平台为主的商户在该平台品名笼统',
  'pushed-together': '前后 20 秒内，另有 {家}商户经该平台推送订单',
  'batch-habit': '抽看本商户经该平台的订单（至多 60 票），其中 {票}与其他商户的订单成批推送',
  'pipe-platform': '该平台 {%}的商户主要在其他平台销售',
  'returns-of-buyer': '该订购人有 {票}包裹申请退货',
  'returns-unarrived': '同一地址有 {票}包裹申请退货而货物未运回',
  'year-of-buyer': '该订购人近期累计购买额为个人年度限值的 {%}',
  'year-of-place': '同一地址近期累计购买额为个人年度限值的 {%}',
  infringing: '涉嫌侵犯备案知识产权',
  'bad-identity': '订购人身份证号的校验位不符',
  'account-new': '订购人的账号比该平台 {%}的账号注册得晚',
  'accounts-new-here': '本商户在该平台有 {名}订购人使用新注册的账号',
  'accounts-in-row': '本商户在该平台另有 {名}订购人的账号与本票账号接连注册',
  'accounts-of-guests': '在该平台只是兼营的商户，共有 {票}订单使用新注册的账号',
  'account-shared': '同一平台账号由 {名}订购人使用',
};

const EN: Readonly<Record<string, string>> = {
  'compound-crowd': '{} buyers of this merchant are delivered to at one street number',
  'article-crowd': '{} buyers at one street number bought the same article',
  'compound-share': '{%} of all parcels to this address come from this merchant',
  'compound-days': 'this merchant sent parcels to this address on {} days',
  'phone-shared': '{} buyers share one phone',
  'phone-shared-here': '{} buyers of this merchant share one phone',
  'phone-places': 'parcels under one phone go to {} buildings',
  'phone-block': '{} phones of this merchant’s buyers lie in one block of a hundred numbers',
  'consignee-shared': 'one consignee receives the parcels of {} buyers',
  'to-another-here': '{} parcels of this merchant go to somebody other than the buyer',
  'one-area': '{} buyers of this merchant have identity numbers of one area',
  'unusual-age': '{} parcels of this merchant have buyers under 18 or over 64',
  'near-limit': '{} parcels of this merchant lie close under the single limit',
  value: 'the dutiable value is {%} of the single limit',
  'buyer-phones': 'the buyer has used {} phones',
  'buyer-places': 'the buyer is delivered to at {} buildings',
  'payer-shared': 'one payer paid for {} buyers',
  'other-payer-here': '{} parcels of this merchant were paid by somebody other than the buyer',
  'equal-amounts': '{} other buyers paid the very same amount for other goods',
  'amount-common': '{} other buyers paid the very same amount',
  'paid-in-batch': '{} other buyers of this merchant paid within 90 seconds',
  'serials-in-row': '{} other buyers of this merchant have neighbouring payment numbers',
  'paid-long-before': 'the payment precedes the order by {hours}',
  'late-push': 'only {%} of this platform’s parcels lapse so long from payment to order',
  'late-push-of-all': 'only {%} of all parcels lapse so long from payment to order',
  'payment-recycled': '{} other parcels use the same payment number',
  'signed-together': '{} other parcels of this merchant were signed for in other streets within five minutes',
  'fast-delivery': 'it was signed for {hours} after the declaration',
  'fast-here': '{} parcels of this merchant were signed for unusually fast',
  'signed-before': 'the sign-off precedes the waybill or the declaration by {hours}',
  'weight-off': '{} parcels of this merchant, this one included, weigh otherwise than declared',
  'weight-apart': 'the carrier weighed {%} of the declared gross weight',
  'weight-off-here': '{} parcels of this merchant weigh otherwise than declared',
  'no-waybill': '{} parcels of this merchant, this one included, have no waybill',
  'no-waybill-here': '{} parcels of this merchant have no waybill',
  'waybill-reused-here': 'another parcel used the waybill number before',
  'price-low': 'the lowest price lies {%} under the usual',
  'prices-low-here': '{} prices of this merchant in this heading are clearly low',
  'price-median-here': 'the merchant’s median price in this heading lies {%} under the usual',
  'constant-ratio': '{} other goods lines of this merchant are declared at the same ratio of their usual prices',
  'price-level-here': 'the merchant’s average price in this heading is {%} of the usual',
  'price-third-here': 'the merchant’s cheapest third in this heading lies {%} under the usual',
  'price-alone': 'others paid this merchant {times} as much for the article within a day, and nobody paid this price',
  'prices-alone-here': '{} low prices of this merchant in this heading were paid by nobody else at the time',
  'price-rare-today': 'only {%} of the day’s goods lie so far under their usual price',
  'price-odd': 'this merchant asks others {times} as much for the article, and nobody else ever paid this price',
  'prices-odd-here':
    '{} prices in this heading lie under what this merchant asks others and were never paid by anybody else',
  'odd-ratio': '{} other such prices of this merchant in this heading stand at the same share of its own prices',
  'split-sum': 'two days’ orders of one buyer or address at this merchant come to {times} the single limit',
  'split-same-heading': 'goods of one heading among two days’ orders come to {times} the single limit',
  'split-smallest': 'the smallest of the orders added up is {times} the single limit',
  'split-within-hours': 'orders within six hours come to {times} the single limit',
  'split-anywhere': 'two days’ orders of one buyer or address at all merchants come to {times} the single limit',
  'repeat-quantity': 'one building or phone received {} pieces of one article',
  'repeat-parcels': '{} parcels with one article went to one building or phone',
  'repeat-room': '{} parcels with one article went to one room',
  'market-address': 'the address is a market or a shop',
  'rare-channel': '{%} of this merchant’s parcels come through other platforms',
  'nameless-here':
    '{} parcels of this merchant have no telling name on this platform, though it names its goods elsewhere',
  'nameless-guests':
    '{} merchants that sell mainly elsewhere leave their goods without a telling name on this platform',
  'pushed-together': '{} other merchants pushed orders through this platform within 20 seconds',
  'batch-habit':
    'of this merchant’s orders on this platform (60 at most were looked at), {} came in a batch with those of others',
  'pipe-platform': '{%} of this platform’s merchants sell mainly elsewhere',
  'returns-of-buyer': 'the buyer applied to return {} parcels',
  'returns-unarrived': '{} parcels of one address were reported as returned and never came back',
  'year-of-buyer': 'the buyer’s recent purchases come to {%} of the annual limit',
  'year-of-place': 'recent purchases to one address come to {%} of one person’s annual limit',
  infringing: 'a recorded right is used without authority',
  'bad-identity': 'the buyer’s identity number fails its check',
  'account-new': 'the buyer’s account was opened later than {%} of the accounts on this platform',
  'accounts-new-here': '{} buyers of this merchant on this platform have new accounts',
  'accounts-in-row': '{} other buyers of this merchant on this platform have accounts opened next to this one',
  'accounts-of-guests': '{} orders of merchants that are guests on this platform come from new accounts',
  'account-shared': '{} people order with one account of the platform',
};

const FIGURE = /\{([^}]*)\}/;

/** A signal with its figure as part of a sentence, and what is usual behind it; null of a signal that has no words here. */
export function said(name: string, figure: number, usual?: number): Bilingual | null {
  const [zh, en] = [ZH[name], EN[name]];
  if (zh === undefined || en === undefined) return null;
  if (usual === undefined) return { zh: filled(zh, figure), en: filled(en, figure) };
  if (usual === 0) return { zh: `${filled(zh, figure)}（通常没有）`, en: `${filled(en, figure)} (usually none)` };
  return {
    zh: `${filled(zh, figure)}（通常不超过 ${amount(usual, wordOf(zh))}）`,
    en: `${filled(en, figure)} (usually at most ${amount(usual, wordOf(en))})`,
  };
}

/** Whether a signal is so or not, without a figure. */
export function isPlain(name: string): boolean {
  const words = ZH[name];
  return words !== undefined && !FIGURE.test(words);
}

function filled(words: string, figure: number): string {
  return words.replace(FIGURE, (_, word: string) => amount(figure, word));
}

function wordOf(words: string): string {
  return words.match(FIGURE)?.[1] ?? '';
}

/** Hundredths are written where they tell something: not of whole numbers, nor of shares from 1 % on. */
function amount(figure: number, word: string): string {
  const shown = word === '%' ? 100 * figure : figure;
  const isWhole = Number.isInteger(Number(shown.toFixed(2))) || (word === '%' && shown >= 1);
  const number = shown.toFixed(isWhole ? 0 : 2);
  return word === '' || word === '%' ? `${number}${word}` : `${number} ${word}`;
}
