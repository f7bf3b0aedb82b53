import type { Bent, Stage } from '../bent.ts';
import { fillAs, shareAccounts } from './gang.ts';

const DAY = 86_400;

/** P10: returns filed for goods that never come back, so that the quota of the year is free again. */
export function washedQuota({ random, take, limitFen }: Stage): readonly Bent[] {
  const ring = take(random.whole(4, 12));
  const [first] = ring;
  if (first === undefined) return [];
  const people = ring.slice(0, random.whole(1, 3)).map(({ buyer }) => buyer);
  if (random.chance(0.6)) shareAccounts(people, random);
  const home = { ...first.consignee };
  const level = random.between(0.4, 0.95);
  for (const trace of ring) {
    const times = Math.floor((limitFen * level) / Math.max(1, trace.dutiableFen));
    if (times >= 1) fillAs(trace, structuredClone(trace), times);
    trace.buyer = { ...random.pick(people) };
    trace.consignee = { ...home };
    trace.returns = random.chance(0.85) ? [Math.floor(trace.times.declared + random.between(5, 29) * DAY)] : [];
    trace.arrivals = 0;
  }
  return ring;
}
