import type { Bilingual } from '../../model/finding.ts';
import type { Trace } from '../../model/trace.ts';
import { groupOf, sameMerchant } from './groups.ts';
import { isFast, isOffWeight } from './profiles.ts';
import type { Scene } from './scene.ts';
import { basketOf, sameArticle } from './signals/baskets.ts';

/** One way to cheat across parcels (rules.md §5): what it is, which signals speak for it, and who is in it. */
export interface Typology {
  readonly code: string;
  readonly title: Bilingual;
  readonly basis: string;
  readonly signals: readonly string[];
  /** The other parcels of the structure that the parcel belongs to, as far as the finding `says` one of the signals that show it. */
  readonly linked: (trace: Trace, scene: Scene, says: (...signals: readonly string[]) => boolean) => readonly Trace[];
  /** A signal whose figure says it by itself from so many on, of a parcel that stands out, whatever moved the model most. */
  readonly tells?: { readonly signal: string; readonly from: number };
}

export const TYPOLOGIES: readonly Typology[] = [
  {
    code: 'brushing-ring',
    title: {
      zh: '疑似刷单（化整为零）：多名订购人的货物集中到少数收货点',
      en: 'A brushing ring, or bulk goods cut into personal orders: many buyers, few drop points',
    },
    basis: 'plan-2017',
    signals: [
      'compound-crowd',
      'article-crowd',
      'compound-share',
      'compound-days',
      'consignee-shared',
      'to-another-here',
    ],
    linked: (trace, scene) => [...atAddress(trace, scene), ...ofConsignee(trace, scene)],
  },
  {
    code: 'identity-borrowed',
    title: { zh: '疑似借用或盗用他人身份订购', en: 'Identities may be borrowed or stolen' },
    basis: 'mofcom-2018-486',
    signals: [
      'phone-shared',
      'phone-shared-here',
      'phone-places',
      'phone-block',
      'one-area',
      'unusual-age',
      'near-limit',
      'value',
      'buyer-phones',
      'buyer-places',
      'bad-identity',
      'account-new',
      'accounts-new-here',
      'accounts-in-row',
      'account-shared',
    ],
    linked: ({ buyer, firms }, { groups }, says) =>
      [
        says('phone-shared', 'phone-shared-here', 'phone-places') ? groupOf(groups.phone, buyer.phone).members : [],
        says('phone-block')
          ? groupOf(groups.block, buyer.phoneBlock).members.filter((one) => one.firms.merchant === firms.merchant)
          : [],
        says('one-area') ? groupOf(groups.merchantArea, `${firms.merchant} ${buyer.area}`).members : [],
        says('account-shared') ? groupOf(groups.account, buyer.account ?? null).members : [],
      ].flat(),
  },
  {
    code: 'fake-payment',
    title: { zh: '疑似虚假支付', en: 'Payments may be fake' },
    basis: 'plan-2017',
    signals: [
      'payer-shared',
      'other-payer-here',
      'equal-amounts',
      'amount-common',
      'paid-in-batch',
      'serials-in-row',
      'paid-long-before',
      'late-push',
      'late-push-of-all',
      'payment-recycled',
    ],
    linked: ({ payments, firms, paidFen }, { groups }, says) =>
      [
        ...payments.map(({ id }) => (says('payment-recycled') ? groupOf(groups.payment, id).members : [])),
        ...payments.map(({ payer }) => (says('payer-shared') ? groupOf(groups.payer, payer).members : [])),
        says('equal-amounts', 'amount-common') ? groupOf(groups.amount, `${firms.merchant} ${paidFen}`).members : [],
      ].flat(),
  },
  {
    code: 'empty-parcel',
    title: { zh: '疑似空包或虚假物流', en: 'Parcels may be empty or their transport fake' },
    basis: 'plan-2017',
    signals: [
      'signed-together',
      'fast-delivery',
      'fast-here',
      'signed-before',
      'weight-off',
      'weight-apart',
      'weight-off-here',
      'no-waybill',
      'no-waybill-here',
      'waybill-reused-here',
    ],
    linked: (trace, { groups, timings }) =>
      groupOf(groups.merchant, trace.firms.merchant).members.filter(
        (one) => one.firms.carrier === trace.firms.carrier && isOddlyCarried(one, timings),
      ),
  },
  {
    code: 'under-value',
    title: { zh: '疑似低报价格', en: 'Prices may be declared too low' },
    basis: 'cst-2016-18',
    signals: [
      'price-low',
      'prices-low-here',
      'price-median-here',
      'constant-ratio',
      'price-level-here',
      'price-third-here',
      'price-alone',
      'prices-alone-here',
      'price-rare-today',
      'price-odd',
      'prices-odd-here',
      'odd-ratio',
    ],
    linked: (trace, scene) => {
      const headings = new Set(scene.prices.linesOf(trace).map(({ heading }) => heading));
      return groupOf(scene.groups.merchant, trace.firms.merchant).members.filter((one) =>
        scene.prices.linesOf(one).some(({ heading, level }) => headings.has(heading) && level < 0.85),
      );
    },
  },
  {
    code: 'split-order',
    title: { zh: '疑似拆单，规避单次限值', en: 'One purchase may be split to stay under the limit' },
    basis: 'cst-2018-49',
    signals: ['split-sum', 'split-same-heading', 'split-smallest', 'split-within-hours', 'split-anywhere'],
    linked: (trace, scene) => basketOf(trace, scene),
  },
  {
    code: 'resale',
    title: { zh: '疑似二次销售', en: 'Goods may be bought for resale' },
    basis: 'cst-2018-49',
    signals: ['repeat-quantity', 'repeat-parcels', 'repeat-room', 'market-address'],
    linked: (trace, scene) => sameArticle(trace, scene),
  },
  {
    code: 'pushed-order',
    title: {
      zh: '疑似推单：在其他渠道成交的订单经本平台申报（须人工审核，不据此认定违法）',
      en: 'Orders may be pushed through this platform from another channel (for legal review; not by itself an offence)',
    },
    basis: 'gacc-2018-194',
    signals: [
      'rare-channel',
      'nameless-here',
      'nameless-guests',
      'accounts-of-guests',
      'pushed-together',
      'batch-habit',
      'pipe-platform',
    ],
    linked: (trace, { groups }) => groupOf(groups.channel, `${trace.firms.merchant} ${trace.firms.platform}`).members,
  },
  {
    code: 'quota-washing',
    // So many returns of one address that never came back are no accident.
    tells: { signal: 'returns-unarrived', from: 2 },
    title: { zh: '疑似以退货恢复额度（洗额度）', en: 'Quota may be washed through returns' },
    basis: 'gacc-2020-45',
    signals: ['returns-of-buyer', 'returns-unarrived', 'year-of-buyer', 'year-of-place'],
    linked: (trace, { groups }) => [
      ...groupOf(groups.buyer, trace.buyer.id).members,
      ...groupOf(groups.place, trace.consignee.place).members,
    ],
  },
];

function atAddress(trace: Trace, { groups }: Scene): readonly Trace[] {
  return groupOf(groups.street, trace.consignee.street).members.filter(sameMerchant(trace));
}

function ofConsignee(trace: Trace, { groups }: Scene): readonly Trace[] {
  if (trace.consignee.isBuyer) return [];
  return groupOf(groups.consignee, `${trace.firms.merchant} ${trace.consignee.name}`).members;
}

/** Weighed otherwise than declared, without a waybill, or signed for too fast: the carrier's honest parcels do not belong to the ring. */
function isOddlyCarried(trace: Trace, { deliveries }: Scene['timings']): boolean {
  return isOffWeight(trace) || trace.grams.weighed === null || isFast(trace, deliveries);
}
