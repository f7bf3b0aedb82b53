import type { Random } from '../../infra/local/sample/random.ts';
import { after, chinaTime17, millisOfChinaTime } from '../../shared/notation/china-time.ts';
import { changedBeforeRelease, versionsOf } from './before-release.ts';
import { type Delivery, slotOf } from './delivery.ts';

/** One way to deliver the same documents otherwise; in no order of time. */
export interface Variant {
  readonly name: string;
  readonly of: (deliveries: readonly Delivery[], random: Random) => Delivery[];
}

const HOUR = 3_600_000;
const TO_THE_SECOND = 14;
const LATEST = 72 * HOUR;
const REPEATED = 0.05;
const SUPERSEDED = 0.02;

/** What an older version of a document said that the newer one corrects; each would be a finding if it stood. */
const OLDER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  order: { acturalPaid: '1' },
  payment: { amountPaid: '1' },
  waybill: { weight: '99' },
  declaration: { grossWeight: '99' },
};

export const VARIANTS: readonly Variant[] = [
  {
    name: 'permuted',
    of: (deliveries, random) => {
      const times = random.shuffled(deliveries.map(({ at }) => at));
      return changedBeforeRelease(deliveries.map((one, place) => ({ ...one, at: times[place] ?? one.at })));
    },
  },
  {
    name: 'delayed',
    of: (deliveries, random) => changedBeforeRelease(deliveries.map((one) => later(one, random))),
  },
  {
    // Older versions come after the newer ones: whether or not they are refused then, they say nothing.
    name: 'repeated',
    of: (deliveries, random) => {
      const slots = Map.groupBy(deliveries, slotOf);
      return [
        ...deliveries.map((one) => (isSuperseded(one, slots.get(slotOf(one)) ?? []) ? later(one, random) : one)),
        ...deliveries.flatMap((one) => repetitions(one, random)),
        ...deliveries.flatMap((one) => (random.chance(SUPERSEDED) ? olderVersion(one, random) : [])),
      ];
    },
  },
];

function later(one: Delivery, random: Random): Delivery {
  return { ...one, at: after(one.at, Math.floor(random.between(0, LATEST))) };
}

function repetitions(one: Delivery, random: Random): Delivery[] {
  if (!random.chance(REPEATED)) return [];
  return Array.from({ length: random.whole(1, 2) }, () => later(one, random));
}

/** Made an hour before and delivered after. */
function olderVersion(one: Delivery, random: Random): Delivery[] {
  const older = OLDER[one.type];
  return older === undefined
    ? []
    : [later({ ...one, body: { ...one.body, ...older, appTime: hourBefore(one) } }, random)];
}

function hourBefore({ body: { appTime } }: Delivery): string {
  return chinaTime17(new Date(millisOfChinaTime(appTime) - HOUR).toISOString()).slice(0, TO_THE_SECOND);
}

function isSuperseded(one: Delivery, slot: readonly Delivery[]): boolean {
  return versionsOf(slot) > 1 && slot.some(({ body }) => body.appTime > one.body.appTime);
}
