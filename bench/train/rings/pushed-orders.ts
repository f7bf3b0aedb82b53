import type { Bent, Stage } from '../inject-rings.ts';
import { between, oneOf, shuffled, whole } from '../random.ts';

const HOUR = 3600;

/** P8: several merchants push orders of another channel through one platform, in batches, many under nameless goods. */
export function pushedOrders({ random, merchants, platforms }: Stage): readonly Bent[] {
  const [first, ...rest] = platforms;
  if (first === undefined) return [];
  const platform = oneOf(random, [first, ...rest]);
  const ring = shuffled(random, merchants(whole(random, 3, 5), 6).flat()).slice(0, whole(random, 10, 20));
  const isNameless = random() < 0.6;
  const minute = between(random, 0, HOUR);
  const step = oneOf(random, [1, 2, 4, 6]) * HOUR;
  const ratio = random() < 0.3 ? between(random, 0.7, 0.85) : 1;
  for (const { firms, times, goods } of ring) {
    firms.platform = platform;
    const paid = times.paid ?? (times.ordered ?? times.declared) - 600;
    times.ordered = Math.floor(Math.ceil((paid - minute + 60) / step) * step + minute + between(random, 0, 55));
    times.declared = Math.max(times.declared, times.ordered + HOUR);
    for (const line of goods) {
      if (isNameless && random() < 0.7) line.nameless = true;
      line.priceFen = Math.round(line.priceFen * ratio);
    }
  }
  return ring;
}
