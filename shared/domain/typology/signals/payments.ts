import { buyersIn, groupOf } from '../groups.ts';
import { remembered } from '../remembered.ts';
import { mainGoods, pushOf } from '../scene.ts';
import { rankIn, rankShare } from '../sorted.ts';
import { surprise } from '../surprise.ts';
import { closeTo } from './close-to.ts';
import { habitual } from './habitual.ts';
import { falling, NOTHING, type Signal, signal } from './signal.ts';

/* How it was paid (rules.md P3): payments without funds, bought payments, one payer for many. */

const HOUR = 3600;
const BATCH_SECONDS = 90;
const HALF_DAY = 43_200;
/** Hours of a day in which people pay, in seconds. */
const WAKING = 36_000;
const SERIALS = 60;

const payerShared = signal(
  'payer-shared',
  '同一支付人付款的订购人（名）',
  'Buyers paid for by one payer',
  (trace, scene) => {
    const buyers = Math.max(
      0,
      ...trace.payments.map(({ payer }) => buyersIn(groupOf(scene.groups.payer, payer).members)),
    );
    return { weight: surprise(buyers - 1, 0.05), figure: buyers };
  },
);

const otherPayerHere = signal(
  'other-payer-here',
  '本商户支付人不是订购人的包裹（票）',
  'Parcels of this merchant paid by somebody else',
  (trace, scene) => {
    if (!trace.codes.includes('payer-not-buyer')) return NOTHING;
    const { weight, figure } = habitual('otherPayer', trace, scene);
    return { weight: 0.5 + weight, figure };
  },
);

/** The same amount again and again for different goods: amounts made up, not paid. */
const equalAmounts = signal(
  'equal-amounts',
  '商品不同而实付金额相同的其他订购人（名）',
  'Other buyers who paid the same amount for other goods',
  (trace, scene) => {
    const article = mainGoods(trace)?.article;
    const same = groupOf(scene.groups.amount, `${trace.firms.merchant} ${trace.paidFen}`).members;
    const buyers = buyersIn(same.filter((one) => mainGoods(one)?.article !== article));
    const expected = 0.02 + 0.003 * (scene.profiles.buyersOf.get(trace.firms.merchant) ?? 0);
    return { weight: surprise(buyers, expected), figure: buyers };
  },
);

const paidInBatch = signal(
  'paid-in-batch',
  '前后 90 秒内付款的本商户其他订购人（名）',
  'Other buyers of this merchant who paid within 90 seconds',
  (trace, scene) => {
    const { paid } = trace.times;
    if (paid === null) return NOTHING;
    const own = scene.timings.paidBy.get(trace.firms.merchant) ?? [];
    const near = closeTo(own, ({ times }) => times.paid ?? 0, paid, BATCH_SECONDS);
    const buyers = buyersIn(near.filter(({ buyer }) => buyer.id !== trace.buyer.id));
    const onDay = closeTo(own, ({ times }) => times.paid ?? 0, paid, HALF_DAY).length;
    return { weight: surprise(buyers, 0.05 + (onDay * 2 * BATCH_SECONDS) / WAKING), figure: buyers };
  },
);

const serialsInRow = signal(
  'serials-in-row',
  '支付流水号相邻的本商户其他订购人（名）',
  'Other buyers of this merchant with neighbouring transaction numbers',
  (trace, scene) => {
    const { merchant, payment } = trace.firms;
    const own = remembered(scene, 'serials', `${merchant} ${payment}`, () =>
      groupOf(scene.groups.merchant, merchant)
        .members.filter(({ firms }) => firms.payment === payment)
        .flatMap((one) => one.payments.flatMap(({ serial }) => (serial === null ? [] : [{ serial, one }])))
        .toSorted((a, b) => a.serial - b.serial),
    );
    const ranks = remembered(scene, 'serial ranks', `${merchant} ${payment}`, () => own.map(({ serial }) => serial));
    const near = trace.payments
      .flatMap(({ serial }) =>
        serial === null
          ? []
          : own.slice(rankIn(ranks, serial - SERIALS), rankIn(ranks, serial + SERIALS + 1)).map(({ one }) => one),
      )
      .filter(({ buyer }) => buyer.id !== trace.buyer.id);
    const buyers = buyersIn(near);
    return { weight: surprise(buyers, 0.05), figure: buyers };
  },
);

const paidLongBefore = signal(
  'paid-long-before',
  '支付早于订单的时间（小时）',
  'Hours from payment to order',
  (trace) => {
    const hours = (pushOf(trace) ?? 0) / HOUR;
    return { weight: Math.log2(1 + Math.max(0, hours)), figure: hours };
  },
  'h',
);

const latePush = falling(
  signal(
    'late-push',
    '该平台从支付到订单间隔同样长的包裹占比',
    'Share of this platform’s parcels that lapse so long from payment to order',
    (trace, scene) => rarity(pushOf(trace), scene.timings.pushes.get(trace.firms.platform) ?? []),
    '%',
  ),
);

const latePushOfAll = falling(
  signal(
    'late-push-of-all',
    '全部包裹中从支付到订单间隔同样长的占比',
    'Share of all parcels that lapse so long from payment to order',
    (trace, scene) => rarity(pushOf(trace), scene.timings.allPushes),
    '%',
  ),
);

/** One payment number for several parcels whose sums it does not cover. */
const paymentRecycled = signal(
  'payment-recycled',
  '使用同一支付流水号的其他包裹（票）',
  'Other parcels that use the same payment',
  (trace, { groups }) => {
    if (!trace.codes.includes('payment-reused') && !trace.codes.includes('amount-mismatch')) return NOTHING;
    const others = Math.max(0, ...trace.payments.map(({ id }) => groupOf(groups.payment, id).all - 1));
    return { weight: others, figure: others };
  },
);

const amountCommon = signal(
  'amount-common',
  '实付金额相同的其他订购人（名）',
  'Other buyers who paid the same amount',
  (trace, scene) => {
    const same = groupOf(scene.groups.amount, `${trace.firms.merchant} ${trace.paidFen}`).members;
    const buyers = buyersIn(same) - 1;
    return {
      weight: surprise(buyers, 0.05 + 0.02 * (scene.profiles.buyersOf.get(trace.firms.merchant) ?? 0)),
      figure: Math.max(0, buyers),
    };
  },
);

export const PAYMENTS: readonly Signal[] = [
  payerShared,
  otherPayerHere,
  equalAmounts,
  amountCommon,
  paidInBatch,
  serialsInRow,
  paidLongBefore,
  latePush,
  latePushOfAll,
  paymentRecycled,
];

function rarity(lapse: number | null, lapses: ArrayLike<number>) {
  if (lapse === null) return NOTHING;
  const rarer = 1 - rankShare(lapses, lapse);
  return { weight: -Math.log10(rarer), figure: rarer };
}
