import type { Trace } from '../../../model/trace.ts';
import { groupOf, sameMerchant } from '../groups.ts';
import { mainGoods, type Scene } from '../scene.ts';
import { surprise } from '../surprise.ts';
import { NOTHING, plain, type Signal, signal } from './signal.ts';

/* What belongs together (rules.md P6, P7): one purchase cut into several, and one article bought again and again. */

const DAY = 86_400;
const WINDOW = 2 * DAY;
const SAME_HOURS = DAY / 4;
const MOST = 6;
const TOLERANCE = 1.02;
const EXPECTED = 0.1;

const splitSum = signal(
  'split-sum',
  '两日内同一订购人或地址在本商户的合计与单次限值之比',
  'Two days’ sum of one buyer or address at this merchant over the single limit',
  (trace, scene) => {
    const basket = basketOf(trace, scene, WINDOW);
    const sum = shareOfLimit(basket, scene);
    return {
      weight: basket.length > 1 && sum > 1 && trace.consignee.kind !== 'pickup' ? Math.min(MOST, sum) : 0,
      figure: sum,
    };
  },
  '×',
);

const splitSameHeading = signal(
  'split-same-heading',
  '其中同类商品（税号前四位）的合计与单次限值之比',
  'Of it goods of the same heading, over the single limit',
  (trace, scene) => {
    const basket = basketOf(trace, scene, WINDOW);
    const same = basket.filter((one) => headingOf(one) === headingOf(trace));
    const sum = shareOfLimit(same, scene);
    return { weight: basket.length > 1 ? Math.min(MOST, sum) : 0, figure: sum };
  },
  '×',
);

const splitSmallest = signal(
  'split-smallest',
  '其中最小一票与单次限值之比',
  'The smallest of these orders over the single limit',
  (trace, scene) => {
    const basket = basketOf(trace, scene, WINDOW);
    return basket.length < 2
      ? NOTHING
      : plain(Math.min(...basket.map(({ dutiableFen }) => dutiableFen)) / scene.limitFen);
  },
  '×',
);

const splitWithinHours = signal(
  'split-within-hours',
  '六小时内的合计与单次限值之比',
  'The sum within six hours over the single limit',
  (trace, scene) => {
    const basket = basketOf(trace, scene, SAME_HOURS);
    return basket.length < 2 ? NOTHING : plain(Math.min(MOST, shareOfLimit(basket, scene)));
  },
  '×',
);

const splitAnywhere = signal(
  'split-anywhere',
  '两日内同一订购人或地址在所有商户的合计与单次限值之比',
  'The same at all merchants, over the single limit',
  (trace, scene) => {
    const basket = near(trace, together(trace, scene), WINDOW, scene);
    return basket.length < 2 ? NOTHING : plain(Math.min(MOST, shareOfLimit(basket, scene)));
  },
  '×',
);

const repeatQuantity = signal(
  'repeat-quantity',
  '同一楼栋或电话收到的同一商品（件）',
  'Pieces of one article to one building or phone',
  (trace, scene) => {
    const same = sameArticle(trace, scene);
    const pieces = same.reduce((sum, one) => sum + piecesOf(one, mainGoods(trace)?.article), 0);
    return { weight: same.length > 1 ? Math.log2(1 + pieces) : 0, figure: pieces };
  },
);

const repeatParcels = signal(
  'repeat-parcels',
  '同一楼栋或电话收到同一商品的包裹（票）',
  'Parcels of one article to one building or phone',
  (trace, scene) => {
    const same = sameArticle(trace, scene).length;
    return { weight: surprise(same - 1, EXPECTED), figure: same };
  },
);

const repeatRoom = signal(
  'repeat-room',
  '同一房间收到同一商品的包裹（票）',
  'Parcels of one article to one room',
  (trace, scene) => {
    const same = sameArticle(trace, scene).filter(({ consignee }) => consignee.place === trace.consignee.place).length;
    return { weight: surprise(same - 1, EXPECTED), figure: same };
  },
);

const marketAddress = signal(
  'market-address',
  '收货地址为市场或商铺',
  'The address is a market or a shop',
  ({ consignee }) => plain(consignee.kind === 'market' ? 1 : 0),
);

export const BASKETS: readonly Signal[] = [
  splitSum,
  splitSameHeading,
  splitSmallest,
  splitWithinHours,
  splitAnywhere,
  repeatQuantity,
  repeatParcels,
  repeatRoom,
  marketAddress,
];

function together({ buyer, consignee }: Trace, { groups }: Scene): readonly Trace[] {
  return [...new Set([...groupOf(groups.place, consignee.place).members, ...groupOf(groups.buyer, buyer.id).members])];
}

/** What one buyer or one address orders of the merchant within a time: each order lawful by itself. */
export function basketOf(trace: Trace, scene: Scene, window = WINDOW): readonly Trace[] {
  return near(trace, together(trace, scene).filter(sameMerchant(trace)), window, scene);
}

function near({ times }: Trace, traces: readonly Trace[], window: number, { limitFen }: Scene): readonly Trace[] {
  return traces.filter(
    (one) =>
      !one.isCancelled &&
      one.dutiableFen <= limitFen * TOLERANCE &&
      Math.abs(one.times.declared - times.declared) < window,
  );
}

function shareOfLimit(basket: readonly Trace[], { limitFen }: Scene): number {
  return basket.reduce((sum, { dutiableFen }) => sum + dutiableFen, 0) / limitFen;
}

function headingOf(trace: Trace): string {
  return mainGoods(trace)?.gcode.slice(0, 4) ?? '';
}

export function sameArticle(trace: Trace, { groups }: Scene): readonly Trace[] {
  const article = mainGoods(trace)?.article;
  const near = [
    ...groupOf(groups.building, trace.consignee.building).members,
    ...groupOf(groups.phone, trace.consignee.phone).members,
  ];
  return [...new Set(near)].filter((one) => piecesOf(one, article) > 0);
}

function piecesOf({ goods }: Trace, article: string | undefined): number {
  return goods.filter((one) => one.article === article).reduce((sum, { qty }) => sum + qty, 0);
}
