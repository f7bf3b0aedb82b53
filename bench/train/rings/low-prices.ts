import type { Bent, Stage } from '../bent.ts';
import { lowerPrices, openAccounts } from './gang.ts';

const HEADING = 4;
const FEWEST = 8;

/** P5: one merchant declares one heading at about one ratio of its prices, or some of its parcels. */
export function lowPrices(stage: Stage): readonly Bent[] {
  const { random, crew } = stage;
  const parcels = crew(random.pick([40, 200]));
  const headings = parcels.flatMap(({ goods }) => goods.map(({ gcode }) => gcode.slice(0, HEADING)));
  if (headings.length === 0) return [];
  const heading = random.chance(0.3) ? '' : random.pick(headings);
  const ring = parcels
    .filter(({ goods }) => goods.some(({ gcode }) => gcode.startsWith(heading)))
    .slice(0, random.whole(12, 30));
  if (ring.length < FEWEST) return [];
  const ratio = random.between(0.58, 0.82);
  const jitter = random.between(0.01, 0.08);
  for (const trace of ring) lowerPrices(trace, heading, () => ratio + random.between(-jitter, jitter));
  if (random.chance(0.25)) openAccounts(ring, stage);
  return ring;
}
