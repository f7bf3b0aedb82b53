import type { Bent, Stage } from '../bent.ts';
import { openAccounts } from './gang.ts';

const HOUR = 3600;

/** P8: several merchants push orders of another channel through one platform, in batches, many under nameless goods. */
export function pushedOrders(stage: Stage): readonly Bent[] {
  const { random, merchants, platforms, moveTo } = stage;
  if (platforms.length === 0) return [];
  const platform = random.pick(platforms);
  const ring = random.shuffled(merchants(random.whole(3, 5), 6).flat()).slice(0, random.whole(10, 20));
  const isNameless = random.chance(0.6);
  const minute = random.between(0, HOUR);
  const step = random.pick([1, 2, 4, 6]) * HOUR;
  const ratio = random.chance(0.3) ? random.between(0.7, 0.85) : 1;
  for (const trace of ring) {
    const { times, goods } = trace;
    moveTo(platform, trace);
    const paid = times.paid ?? (times.ordered ?? times.declared) - 600;
    times.ordered = Math.floor(Math.ceil((paid - minute + 60) / step) * step + minute + random.between(0, 55));
    times.declared = Math.max(times.declared, times.ordered + HOUR);
    for (const line of goods) {
      if (isNameless && random.chance(0.7)) line.nameless = true;
      line.priceFen = Math.round(line.priceFen * ratio);
    }
  }
  if (random.chance(0.85)) openAccounts(ring, stage);
  return ring;
}
