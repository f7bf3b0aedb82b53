import type { Bent, Stage } from './bent.ts';
import { deliverTo, dropPoints, fillAs, lowerPrices, shift } from './rings/gang.ts';

/*
 * Honest merchants differ: in a labelled set each way is seen once or twice, and a model would learn the merchant. So the
 * ways are dealt out anew on every stage.
 */

export interface Quirk {
  /** The share of merchants that have it. */
  readonly share: number;
  readonly bend: (parcels: readonly Bent[], stage: Stage) => void;
}

const HOUR = 3600;
const HEADING = 4;

const cheaper: Quirk = {
  share: 0.1,
  bend: (parcels, { random }) => {
    const all = parcels.flatMap(({ goods }) => goods.map(({ gcode }) => gcode.slice(0, HEADING)));
    const heading = random.chance(0.5) || all.length === 0 ? '' : random.pick(all);
    const factor = random.between(0.86, 1);
    const share = random.pick([0.2, 0.5, 1]);
    for (const trace of parcels) if (random.chance(share)) lowerPrices(trace, heading, () => factor);
  },
};

const nameless: Quirk = {
  share: 0.05,
  bend: (parcels, { random }) => {
    const share = random.between(0.3, 1);
    for (const { goods } of parcels) for (const line of goods) if (random.chance(share)) line.nameless = true;
  },
};

const wellPacked: Quirk = {
  share: 0.06,
  bend: (parcels, { random }) => {
    const more = random.between(1.03, 1.2);
    const share = random.pick([0.1, 0.4, 1]);
    for (const { grams } of parcels)
      if (grams.weighed !== null && random.chance(share)) grams.weighed = Math.round((grams.weighed * more) / 10) * 10;
  },
};

const nearby: Quirk = {
  share: 0.06,
  bend: (parcels, { random }) => {
    const factor = random.between(0.7, 0.95);
    const share = random.pick([0.2, 0.6, 1]);
    for (const { times } of parcels)
      if (times.signed !== null && random.chance(share))
        times.signed = Math.floor(times.declared + Math.max(2 * HOUR, (times.signed - times.declared) * factor));
  },
};

const guest: Quirk = {
  share: 0.06,
  bend: (parcels, { random, platforms, moveTo }) => {
    const platform = random.pick(platforms);
    const share = random.between(0.1, 0.6);
    for (const trace of parcels) if (random.chance(share)) moveTo(platform, trace);
  },
};

const batched: Quirk = {
  share: 0.03,
  bend: (parcels, { random }) => {
    const step = random.pick([0.5, 1, 2]) * HOUR;
    const minute = random.between(0, HOUR / 2);
    for (const { times } of parcels) {
      if (times.ordered === null) continue;
      times.ordered = Math.floor(Math.ceil((times.ordered - minute) / step) * step + minute + random.between(0, 90));
      times.declared = Math.max(times.declared, times.ordered + HOUR / 6);
    }
  },
};

const flashSale: Quirk = {
  share: 0.06,
  bend: (parcels, { random }) => {
    if (parcels.length === 0) return;
    const sold = random.shuffled(parcels).slice(0, random.whole(6, 40));
    const model = structuredClone(random.pick(sold));
    const price = random.between(0.75, 1);
    const start = model.times.ordered ?? model.times.declared;
    for (const trace of sold) {
      fillAs(trace, model, 1);
      lowerPrices(trace, '', () => price);
      shift(trace, Math.floor(start + random.between(0, HOUR) - (trace.times.ordered ?? trace.times.declared)));
    }
  },
};

const colleagues: Quirk = {
  share: 0.1,
  bend: (parcels, { random }) => {
    if (parcels.length === 0) return;
    const group = random.shuffled(parcels).slice(0, random.whole(3, 9));
    const [point] = dropPoints(random, 1, ['office', 'office', 'dormitory', 'home']);
    const model = structuredClone(random.pick(group));
    const start = model.times.declared;
    for (const [room, trace] of group.entries()) {
      if (point !== undefined) deliverTo(trace, point, room);
      if (random.chance(0.8)) fillAs(trace, model, 1);
      shift(trace, Math.floor(start + random.between(0, 5) * HOUR - trace.times.declared));
    }
  },
};

const family: Quirk = {
  share: 0.3,
  bend: (parcels, { random }) => {
    const members = random.shuffled(parcels).slice(0, random.whole(2, 4));
    const [first] = members;
    for (const trace of members) {
      if (first === undefined) continue;
      trace.consignee = { ...first.consignee, isBuyer: trace === first };
      if (random.chance(0.2)) trace.buyer.account = first.buyer.account;
      if (random.chance(0.5))
        Object.assign(trace.buyer, { phone: first.buyer.phone, phoneBlock: first.buyer.phoneBlock });
    }
  },
};

export const QUIRKS: readonly Quirk[] = [
  cheaper,
  nameless,
  wellPacked,
  nearby,
  guest,
  batched,
  flashSale,
  colleagues,
  family,
];
