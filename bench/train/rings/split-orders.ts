import type { Bent, Stage } from '../bent.ts';
import { fillAs, shift } from './gang.ts';

const HOUR = 3600;
const FAMILY = 0.3;

/** P6: one purchase above the limit cut into two to five below it, of one buyer or of a family at one place. */
export function splitOrders({ random, take, limitFen }: Stage): readonly Bent[] {
  const parts = take(random.whole(2, 5));
  const [first] = parts;
  if (first === undefined || parts.length < 2) return [];
  const model = structuredClone(first);
  const hours = random.pick([2, 6, 30, 44]);
  const isSame = random.chance(0.7);
  const least = (limitFen * random.between(1.05, 1.3)) / parts.length;
  for (const trace of parts) {
    const goods = isSame ? model : structuredClone(trace);
    const most = Math.floor((limitFen * 0.99) / goods.dutiableFen);
    const fewest = Math.ceil(least / goods.dutiableFen);
    if (most < 1) continue;
    fillAs(trace, goods, Math.min(most, random.whole(fewest, Math.max(fewest, most))));
    trace.consignee = { ...model.consignee };
    if (!random.chance(FAMILY)) trace.buyer = { ...model.buyer };
    shift(trace, Math.floor(model.times.declared + random.between(0, hours) * HOUR) - trace.times.declared);
  }
  const sum = parts.reduce((total, { dutiableFen }) => total + dutiableFen, 0);
  return sum > limitFen ? parts : [];
}
