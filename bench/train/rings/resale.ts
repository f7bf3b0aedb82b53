import type { Bent, Stage } from '../bent.ts';
import { deliverTo, dropPoints, fillAs, name, shareAccounts, shift } from './gang.ts';

const DAY = 86_400;

/** P7: one article again and again to one place or phone, for a shop. */
export function resale({ random, merchants }: Stage): readonly Bent[] {
  const ring = merchants(random.whole(1, 3), random.whole(5, 12)).flat();
  const [first] = ring;
  if (first === undefined) return [];
  const [point] = dropPoints(random, 1, ['market', 'home', 'other']);
  const model = structuredClone(first);
  const phone = name(random, 'phone');
  const isByPhone = random.chance(0.7);
  const people = ring.slice(0, random.whole(1, 6)).map(({ buyer }) => buyer);
  const days = random.between(2, 9);
  const pieces = random.whole(1, 4);
  if (random.chance(0.5)) shareAccounts(people, random);
  for (const trace of ring) {
    fillAs(trace, model, random.whole(1, pieces));
    trace.buyer = { ...random.pick(people) };
    if (point !== undefined && random.chance(0.9)) deliverTo(trace, point, random.whole(1, 2));
    if (isByPhone) trace.consignee.phone = phone;
    shift(trace, Math.floor(model.times.declared + random.between(-days, days) * (DAY / 2)) - trace.times.declared);
  }
  return ring;
}
