import type { Trace } from '../../../model/trace.ts';
import { groupOf } from '../groups.ts';
import { deliveryRank, isFast, isOffWeight } from '../profiles.ts';
import { deliveryOf } from '../scene.ts';
import { surprise } from '../surprise.ts';
import { closeTo } from './close-to.ts';
import { habitual } from './habitual.ts';
import { falling, NOTHING, type Reading, type Signal, signal } from './signal.ts';

/* How it travelled (rules.md P4): waybills without goods. */

const HOUR = 3600;
const SIGNING = 300;
const QUARTER_DAY = 21_600;
const WAKING = 36_000;
const MOST_APART = 3;

/** Signed at other addresses within minutes: a machine signs in regular steps. */
const signedTogether = signal(
  'signed-together',
  '五分钟内在其他街道签收的本商户包裹（票）',
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

const fastDelivery = falling(
  signal(
    'fast-delivery',
    '清单申报到签收的时间（小时）',
    'Hours from declaration to sign-off',
    (trace, scene) => {
      const rank = deliveryRank(trace, scene.timings.deliveries);
      return Number.isNaN(rank) ? NOTHING : { weight: -Math.log10(rank), figure: (deliveryOf(trace) ?? 0) / HOUR };
    },
    'h',
  ),
);

const fastHere = signal(
  'fast-here',
  '本商户签收异常快的包裹（票）',
  'Parcels of this merchant signed for unusually fast',
  (trace, scene) => (isFast(trace, scene.timings.deliveries) ? habitual('fast', trace, scene) : NOTHING),
);

const signedBefore = signal(
  'signed-before',
  '签收早于运单或清单的时间（小时）',
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
  '本商户运单重量与清单毛重不符的包裹（票）',
  'Parcels of this merchant whose weight is off',
  (trace, scene) => {
    if (!isOffWeight(trace)) return NOTHING;
    const { weight, figure } = habitual('offWeight', trace, scene, 0.1);
    return { weight: 0.5 + weight, figure };
  },
);

const weightApart = falling(
  signal(
    'weight-apart',
    '运单重量与清单毛重之比',
    'Carrier’s weight over declared gross weight',
    (trace): Reading => {
      const { weighed, gross } = trace.grams;
      if (weighed === null || !isOffWeight(trace)) return NOTHING;
      return { weight: Math.min(MOST_APART, Math.abs(Math.log(weighed / gross))), figure: weighed / gross };
    },
    '×',
  ),
);

const weightOffHere = signal(
  'weight-off-here',
  '本商户重量不符的包裹总数（票）',
  'Weights that are off at this merchant',
  (trace, scene) => habitual('offWeight', trace, scene, 0.1),
);

const noWaybill = signal(
  'no-waybill',
  '本商户没有运单的包裹（票，含本票）',
  'Parcels of this merchant without a waybill',
  (trace, scene) => {
    if (trace.grams.weighed !== null) return NOTHING;
    const { weight, figure } = habitual('noWaybill', trace, scene, 0.1);
    return { weight: 0.5 + weight, figure };
  },
);

const noWaybillHere = signal(
  'no-waybill-here',
  '本商户没有运单的包裹总数（票）',
  'Missing waybills at this merchant',
  (trace, scene) => habitual('noWaybill', trace, scene, 0.1),
);

const waybillReused = signal(
  'waybill-reused-here',
  '运单编号此前已被使用',
  'The waybill number was used before',
  (trace, { groups }) => {
    const uses = groupOf(groups.waybill, trace.waybill ?? null).members;
    return uses.some((one) => !one.isCancelled && isShippedBefore(one, trace)) ? { weight: 1, figure: 1 } : NOTHING;
  },
);

/** By the times that the documents state: whose 511 came first is another question, which `waybill-reused` answers. */
function isShippedBefore(one: Trace, other: Trace): boolean {
  const lapse = (one.times.shipped ?? one.times.declared) - (other.times.shipped ?? other.times.declared);
  return lapse < 0 || (lapse === 0 && one.parcel < other.parcel);
}

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
