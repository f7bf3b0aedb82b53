import type { Trace } from '../../../model/trace.ts';
import { buyersIn, distinct, type Group, groupOf, sameMerchant } from '../groups.ts';
import { isNearLimit, isUnusualAge } from '../profiles.ts';
import { mainGoods, type Scene } from '../scene.ts';
import { surprise } from '../surprise.ts';
import { habitual } from './habitual.ts';
import { NOTHING, plain, type Signal, signal } from './signal.ts';

/* Who buys, and where it goes (rules.md P1, P2). Families, dormitories, offices and pick-up points share places lawfully. */

/** Buyers beyond a family of this size need a reason. */
const FAMILY = 2;
const MOST_DAYS = 6;

/** Different buyers of one merchant in one compound, beyond a family, against how many parcels of others go there. */
const compoundCrowd = signal(
  'compound-crowd',
  '同一门牌的本商户订购人（名）',
  'Buyers of this merchant at one street number',
  (trace, scene) => {
    const { own, others } = atStreet(trace, scene);
    const buyers = buyersIn(own);
    const weight = isShared(trace) ? 0 : surprise(buyers - FAMILY, expectedThere(trace, scene, others) + 0.02);
    return { weight, figure: buyers };
  },
);

/** The same where many live or work together: only the buyers of one main article count. */
const articleCrowd = signal(
  'article-crowd',
  '同一门牌购买同一商品的订购人（名）',
  'Buyers of the same article at one street number',
  (trace, scene) => {
    const { own, others } = atStreet(trace, scene);
    const article = mainGoods(trace)?.article;
    const buyers = buyersIn(own.filter((one) => mainGoods(one)?.article === article));
    return { weight: surprise(buyers - FAMILY, expectedThere(trace, scene, others) + 0.05), figure: buyers };
  },
);

const compoundShare = signal(
  'compound-share',
  '该地址包裹中本商户所占比例',
  'This merchant’s share of all parcels to the address',
  (trace, scene) => {
    const { own, group } = atStreet(trace, scene);
    return plain(group.members.length === 0 ? 0 : own.length / group.members.length);
  },
  '%',
);

const compoundDays = signal(
  'compound-days',
  '本商户向该地址发货的日子（天）',
  'Days on which this merchant sent to the address',
  (trace, scene) => {
    const { own } = atStreet(trace, scene);
    const days = distinct(own, ({ times }) => Math.floor(times.declared / 86_400));
    return { weight: buyersIn(own) > FAMILY ? Math.min(MOST_DAYS, days) : 0, figure: days };
  },
);

const phoneShared = signal(
  'phone-shared',
  '共用同一电话的订购人（名）',
  'Buyers that share the phone',
  (trace, scene) => {
    const buyers = buyersIn(ofPhones(trace, scene));
    return { weight: surprise(buyers - 1, 0.05), figure: buyers };
  },
);

const phoneSharedHere = signal(
  'phone-shared-here',
  '共用同一电话的本商户订购人（名）',
  'Buyers of this merchant that share the phone',
  (trace, scene) => {
    const buyers = buyersIn(ofPhones(trace, scene).filter(sameMerchant(trace)));
    return { weight: surprise(buyers - 1, 0.05), figure: buyers };
  },
);

const phonePlaces = signal('phone-places', '同一电话对应的楼栋（栋）', 'Buildings behind one phone', (trace, scene) => {
  const own = ofPhones(trace, scene);
  const places = distinct(own, ({ consignee }) => consignee.building);
  return { weight: buyersIn(own) > 1 ? Math.min(MOST_DAYS, places) : 0, figure: places };
});

const phoneBlock = signal(
  'phone-block',
  '同一百号段内的本商户电话（个）',
  'Phones in one block of a hundred numbers',
  (trace, scene) => {
    const own = groupOf(scene.groups.block, trace.buyer.phoneBlock).members.filter(sameMerchant(trace));
    const phones = distinct(own, ({ buyer }) => buyer.phone);
    const expected = 0.02 + (1.5 * buyersOf(trace, scene)) / Math.max(1, scene.parcels);
    return { weight: surprise(phones - 1, expected), figure: phones };
  },
);

const consigneeShared = signal(
  'consignee-shared',
  '同一收货人代收的订购人（名）',
  'Buyers whose goods go to one consignee',
  (trace, scene) => {
    if (trace.consignee.isBuyer) return NOTHING;
    const group = groupOf(scene.groups.consignee, `${trace.firms.merchant} ${trace.consignee.name}`);
    const buyers = buyersIn(group.members);
    return { weight: surprise(buyers - 1, 0.03), figure: buyers };
  },
);

const toAnotherHere = signal(
  'to-another-here',
  '本商户收货人不是订购人的包裹（票）',
  'Parcels of this merchant to somebody else than the buyer',
  (trace, scene) => (trace.consignee.isBuyer ? NOTHING : habitual('toAnother', trace, scene)),
);

const oneArea = signal(
  'one-area',
  '身份证同一签发地的本商户订购人（名）',
  'Buyers of this merchant whose identity numbers come from one area',
  (trace, scene) => {
    const { area } = trace.buyer;
    if (area === null) return NOTHING;
    const here = groupOf(scene.groups.merchantArea, `${trace.firms.merchant} ${area}`);
    const elsewhere = groupOf(scene.groups.area, area).all - here.all;
    const buyers = buyersIn(here.members);
    return { weight: surprise(buyers - 1, (buyersOf(trace, scene) * (elsewhere + 1)) / scene.parcels), figure: buyers };
  },
);

const unusualAge = signal(
  'unusual-age',
  '本商户订购人年龄异常（未满 18 岁或超过 64 岁）的包裹（票）',
  'Parcels of this merchant with buyers under 18 or over 64',
  (trace, scene) => {
    if (!isUnusualAge(trace)) return NOTHING;
    const { weight, figure } = habitual('unusualAge', trace, scene);
    return { weight: 1 + weight, figure };
  },
);

const nearLimit = signal(
  'near-limit',
  '本商户价值接近单次限值的包裹（票）',
  'Parcels of this merchant close under the single limit',
  (trace, scene) => (isNearLimit(trace, scene.limitFen) ? habitual('nearLimit', trace, scene) : NOTHING),
);

const value = signal(
  'value',
  '完税价格占单次限值的比例',
  'Dutiable value as a share of the single limit',
  (trace, { limitFen }) => plain(trace.dutiableFen / limitFen),
  '%',
);

const buyerPhones = signal('buyer-phones', '该订购人使用的电话（个）', 'Phones of one buyer', (trace, scene) => {
  const phones = distinct(groupOf(scene.groups.buyer, trace.buyer.id).members, ({ buyer }) => buyer.phone);
  return { weight: phones - 1, figure: phones };
});

const buyerPlaces = signal(
  'buyer-places',
  '该订购人收货的楼栋（栋）',
  'Buildings one buyer is delivered to',
  (trace, scene) => {
    const places = distinct(groupOf(scene.groups.buyer, trace.buyer.id).members, ({ consignee }) => consignee.building);
    return { weight: Math.min(5, places - 1), figure: places };
  },
);

export const PEOPLE: readonly Signal[] = [
  compoundCrowd,
  articleCrowd,
  compoundShare,
  compoundDays,
  phoneShared,
  phoneSharedHere,
  phonePlaces,
  phoneBlock,
  consigneeShared,
  toAnotherHere,
  oneArea,
  unusualAge,
  nearLimit,
  value,
  buyerPhones,
  buyerPlaces,
];

function atStreet(trace: Trace, scene: Scene): { group: Group; own: readonly Trace[]; others: number } {
  const group = groupOf(scene.groups.street, trace.consignee.street);
  const own = group.members.filter(sameMerchant(trace));
  return { group, own, others: buyersIn(group.members.filter((one) => !sameMerchant(trace)(one))) };
}

/** How many of the merchant's buyers chance would bring to an address that others are delivered to as well. */
function expectedThere(trace: Trace, scene: Scene, others: number): number {
  return (buyersOf(trace, scene) * (others + 1)) / scene.parcels;
}

function buyersOf({ firms }: Trace, { profiles }: Scene): number {
  return profiles.buyersOf.get(firms.merchant) ?? 0;
}

function isShared({ consignee: { kind } }: Trace): boolean {
  return kind === 'pickup' || kind === 'dormitory' || kind === 'office';
}

function ofPhones({ buyer, consignee }: Trace, { groups }: Scene): readonly Trace[] {
  const own = groupOf(groups.phone, buyer.phone).members;
  return buyer.phone === consignee.phone
    ? own
    : [...new Set([...own, ...groupOf(groups.phone, consignee.phone).members])];
}
