import { PerformanceObserver, performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { median } from './figure.ts';

const WARM = 4;
const ROUNDS = 20;
/** Entries of collections come a little later than the collections. */
const SETTLE_MS = 20;

/** The same work in many short parts, begun anew each round. */
export interface Parts {
  readonly count: number;
  readonly begin: () => (part: number) => Promise<void>;
}

/**
 * What the work costs on a core that nothing else disturbs, in ms: of every part the least of 20 rounds, and what the collector stops
 * it for, which the least leaves out, by the median round. Others on the same processor make whole runs up to twice as slow; nothing
 * makes them faster.
 */
export async function undisturbedMs({ count, begin }: Parts): Promise<number> {
  const least = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const collections: number[] = [];
  let collecting = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) collecting += duration;
  });
  observer.observe({ entryTypes: ['gc'] });
  for (let round = -WARM; round < ROUNDS; round += 1) {
    globalThis.gc?.();
    await pause(SETTLE_MS);
    collecting = 0;
    const run = begin();
    for (let part = 0; part < count; part += 1) {
      const begun = performance.now();
      await run(part);
      const took = performance.now() - begun;
      if (round >= 0 && took < (least[part] ?? 0)) least[part] = took;
    }
    await pause(SETTLE_MS);
    if (round >= 0) collections.push(collecting);
  }
  observer.disconnect();
  return least.reduce((sum, one) => sum + one, 0) + median(collections);
}
