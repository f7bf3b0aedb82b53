import { readFileSync } from 'node:fs';
import { openSnapshot } from '../../../shared/domain/screen/index/snapshot.ts';
import { writeLines } from '../screen/write-lines.ts';
import { readTitles } from './read-titles.ts';
import { speedOf, titleLine } from './screen-all.ts';

/*
 * The part of `npm run screen:titles` that runs as a process of its own, so that its memory is that of a process which only opened a
 * snapshot: arguments are the snapshot, the titles and where the lines go. Speaks in figures on stdout.
 */

const [snapshotPath = '', titlesPath = '', out = ''] = process.argv.slice(2);
const { titles } = readTitles(titlesPath);
globalThis.gc?.();
const before = process.memoryUsage().rss;
const begun = performance.now();
const index = openSnapshot(readFileSync(snapshotPath));
const loaded = performance.now() - begun;
const speed = speedOf(titles, index);
globalThis.gc?.();
const resident = (process.memoryUsage().rss - before) / 2 ** 20;
await writeLines(
  titles.map((title) => `${JSON.stringify(titleLine(title, index))}\n`),
  out,
);
const figures: readonly (readonly [string, number, string])[] = [
  ['titles-per-second', Math.round(speed.titlesPerSecond), '1/s'],
  ['p50-us', Math.round(speed.p50), 'us'],
  ['p99-us', Math.round(speed.p99), 'us'],
  ['snapshot-load-ms', Number(loaded.toFixed(1)), 'ms'],
  ['rss-mb', Number(resident.toFixed(1)), 'MB'],
];
for (const [name, value, unit] of figures) console.log(`bench ${JSON.stringify({ name, value, unit })}`);
