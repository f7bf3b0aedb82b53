import type { Bent, Stage } from '../bent.ts';
import { emptied } from './empty-parcels.ts';
import { paidFalsely } from './fake-payments.ts';
import {
  buyersOf,
  deliverTo,
  dropPoints,
  fillAs,
  name,
  openAccounts,
  shareAccounts,
  shareFewPhones,
  shift,
} from './gang.ts';

const DAY = 86_400;

/** P1: bulk goods cut into orders of many buyers, brought to few drop points; some also pay or ship for show. */
export function brushing(stage: Stage): readonly Bent[] {
  const { random, crew } = stage;
  const ring = crew(random.whole(12, 60));
  if (ring.length === 0) return [];
  const care = random.fraction();
  const points = dropPoints(random, random.whole(1, 2 + Math.floor((ring.length / 5) * care)), [
    'home',
    'home',
    'other',
    'office',
  ]);
  const rooms = random.whole(1, 12);
  const models = random
    .shuffled(ring)
    .slice(0, random.whole(1, 4))
    .map((one) => structuredClone(one));
  const fronts = Array.from({ length: random.whole(1, 5) }, () => name(random, 'front'));
  const toFront = random.chance(0.5) ? random.between(0.2, 1) : 0;
  const days = random.between(0.5, 6);
  const start = random.pick(ring).times.declared;
  for (const trace of ring) {
    if (random.chance(1 - 0.4 * care)) deliverTo(trace, random.pick(points), random.whole(1, rooms));
    if (random.chance(1 - 0.5 * care)) fillAs(trace, random.pick(models), random.whole(1, 2));
    if (random.chance(toFront)) Object.assign(trace.consignee, { isBuyer: false, name: random.pick(fronts) });
    if (random.chance(0.8)) shift(trace, Math.floor(start + random.between(0, days) * DAY) - trace.times.declared);
  }
  if (random.chance(0.85)) openAccounts(ring, stage);
  if (random.chance(0.2)) shareAccounts(buyersOf(ring), random);
  if (random.chance(0.5)) shareFewPhones(ring, random);
  if (random.chance(0.25)) paidFalsely(ring, random);
  if (random.chance(0.25)) emptied(ring, random);
  return ring;
}
