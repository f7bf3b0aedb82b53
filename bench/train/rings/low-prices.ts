import type { Bent, Stage } from '../inject-rings.ts';

const HEADING = 4;
const FEWEST = 8;
const TAX = 1.09;

/** P5: one merchant declares one heading at about one ratio of its prices. */
export function lowPrices({ random, take }: Stage): readonly Bent[] {
  const parcels = take(200);
  const headings = parcels.flatMap(({ goods }) => goods.map(({ gcode }) => gcode.slice(0, HEADING)));
  if (headings.length === 0) return [];
  const heading = random.pick(headings);
  const ring = parcels
    .filter(({ goods }) => goods.some(({ gcode }) => gcode.startsWith(heading)))
    .slice(0, random.whole(12, 30));
  if (ring.length < FEWEST) return [];
  const ratio = random.between(0.62, 0.78);
  const jitter = random.between(0, 0.06);
  for (const trace of ring) {
    for (const line of trace.goods) {
      if (!line.gcode.startsWith(heading) || line.priceFen <= 0) continue;
      const price = Math.round(line.priceFen * (ratio + random.between(-jitter, jitter)));
      trace.dutiableFen -= (line.priceFen - price) * line.qty;
      trace.paidFen -= Math.round((line.priceFen - price) * line.qty * TAX);
      line.priceFen = price;
    }
    for (const payment of trace.payments) payment.fen = trace.paidFen;
  }
  return ring;
}
