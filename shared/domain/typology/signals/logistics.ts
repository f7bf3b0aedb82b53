import { deliveryRank, isFast, isOffWeight } from '../profiles.ts';
import { deliveryOf } from '../scene.ts';
import { surprise } from '../surprise.ts';
import { closeTo } from './close-to.ts';
import { habitual } from './habitual.ts';
import { NOTHING, type Reading, type Signal, signal } from './signal.ts';

/* How it travelled (rules.md P4): waybills without goods. */

const HOUR = 3600;
const SIGNING = 300;
const QUARTER_DAY = 21_600;
const WAKING = 36_000;
const MOST_APART = 3;

/** Signed at other addresses within minutes: a machine signs in regular steps. */
const signedTogether = signal(
  'signed-together',
  '五分钟内在其他街道签收的本商户包裹',
  'Parcels of this merchant signed for elsewhere within five minutes',
  (trace, scene) => {
    const { signed } = trace.times;
    if (signed === null) return NOTHING;
    const own = scene.timings.signedBy.get(trace.firms.merchant) ?? [];
    const time = ({ times }: typeof trace) => times.signed ?? 0;
    const near = closeTo(own, time, signed, SIGNING).filter(
      ({ consignee }) => consignee.street !== trace.consignee.street,
    );
    const around = closeTo(own, time, signed, QUARTER_DAY).length;
    return { weight: surprise(near.length, 0.03 + (around * 2 * SIGNING) / WAKING), figure: near.length };
  },
);

const fastDelivery = signal(
  'fast-delivery',
  '申报到签收的小时数',
  'Hours from declaration to sign-off',
  (trace, scene) => {
    const rank = deliveryRank(trace, scene.timings.deliveries);
    return Number.isNaN(rank) ? NOTHING : { weight: -Math.log10(rank), figure: (deliveryOf(trace) ?? 0) / HOUR };
  },
  'h',
);

const fastHere = signal(
  'fast-here',
  '本商户签收异常快的包裹',
  'Parcels of this merchant signed for unusually fast',
  (trace, scene) => (isFast(trace, scene.timings.deliveries) ? habitual('fast', trace, scene) : NOTHING),
);

const signedBefore = signal(
  'signed-before',
  '签收早于运单的小时数',
  'Hours by which the sign-off precedes the waybill or the declaration',
  ({ times }): Reading => {
    if (times.signed === null) return NOTHING;
    const early = (Math.max(times.shipped ?? 0, times.declared) - times.signed) / HOUR;
    return early <= 0 ? NOTHING : { weight: Math.log2(1 + early), figure: early };
  },
  'h',
);

const weightOff = signal(
  'weight-off',
  '本商户称重与申报不符的包裹',
  'Parcels of this merchant whose weight is off',
  (trace, scene) => {
    if (!isOffWeight(trace)) return NOTHING;
    const { weight, figure } = habitual('offWeight', trace, scene, 0.1);
    return { weight: 0.5 + weight, figure };
  },
);

const weightApart = signal(
  'weight-apart',
  '运单重量与清单毛重之比',
  'Carrier’s weight over declared gross weight',
  (trace): Reading => {
    const { weighed, gross } = trace.grams;
    if (weighed === null || !isOffWeight(trace)) return NOTHING;
    return { weight: Math.min(MOST_APART, Math.abs(Math.log(weighed / gross))), figure: weighed / gross };
  },
  '×',
);

const weightOffHere = signal(
  'weight-off-here',
  '本商户称重不符的总数',
  'Weights that are off at this merchant',
  (trace, scene) => habitual('offWeight', trace, scene, 0.1),
);

const noWaybill = signal(
  'no-waybill',
  '本商户没有运单的包裹',
  'Parcels of this merchant without a waybill',
  (trace, scene) => {
    if (trace.grams.weighed !== null) return NOTHING;
    const { weight, figure } = habitual('noWaybill', trace, scene, 0.1);
    return { weight: 0.5 + weight, figure };
  },
);

const noWaybillHere = signal(
  'no-waybill-here',
  '本商户缺运单的总数',
  'Missing waybills at this merchant',
  (trace, scene) => habitual('noWaybill', trace, scene, 0.1),
);

const waybillReused = signal(
  'waybill-reused-here',
  '运单号被重复使用',
  'The waybill number was used before',
  ({ codes }) => (codes.includes('waybill-reused') ? { weight: 1, figure: 1 } : NOTHING),
);

export const LOGISTICS: readonly Signal[] = [
  signedTogether,
  fastDelivery,
  fastHere,
  signedBefore,
  weightOff,
  weightApart,
  weightOffHere,
  noWaybill,
  noWaybillHere,
  waybillReused,
];
