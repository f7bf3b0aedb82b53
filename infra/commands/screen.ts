import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ParcelId } from '../../shared/model/parcel-key.ts';
import { writeTraces } from '../../shared/wire/table/traces-codec.ts';
import { inOrderOfArrival } from './screen/in-order-of-arrival.ts';
import { type InputFile, inputFiles } from './screen/input-files.ts';
import { memoryWorld } from './screen/memory-world.ts';
import { notingFirst } from './screen/noting-first.ts';
import { readEventFile } from './screen/read-event-file.ts';
import { readMessageFile } from './screen/read-message-file.ts';
import { readReferenceFile } from './screen/read-reference-file.ts';
import { concludeAll, takeIn } from './screen/screening.ts';
import { writeLines } from './screen/write-lines.ts';
import { writeVerdicts } from './screen/write-verdicts.ts';
import { progress } from './terminal/progress.ts';

const USAGE = 'usage: npm run screen -- --reference FILE --in FILE... --out FILE [--first FILE] [--traces FILE]';
const BEGINNING = '1970-01-01';
const EXIT = { done: 0, usage: 2, unreadable: 3 } as const;

/** Screens files in one process, without a server (interfaces.md §1). Answers the exit code. */
async function screen(args: readonly string[]): Promise<number> {
  const wish = wishOf(args);
  if (typeof wish === 'string') return refuse(wish);
  const files = inputFiles(wish.inputs);
  if (typeof files === 'string') return refuse(files);
  const data = readReferenceFile(wish.reference);
  if (typeof data === 'string') return refuse(data);
  for (const warning of data.warnings) console.error(`reference: ${warning}`);

  const begun = performance.now();
  const now = new Date().toISOString();
  const first = new Map<ParcelId, string>();
  const quiet = memoryWorld(data.reference, data.version);
  const world = wish.first === undefined ? quiet : notingFirst(quiet, first);
  let unreadable = 0;
  const bar = progress('screening, KB', Math.ceil(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024));
  const parcels = await takeIn(world, itemsOf(files, bar.to), now, (place, problems) => {
    unreadable += 1;
    console.error(`${place}: ${problems.join('; ')}`);
  });
  bar.end();
  await concludeAll(world, parcels);
  const lanes = await writeVerdicts(world, parcels, wish.out);
  if (wish.first !== undefined) await writeLines(first.values(), wish.first);
  if (wish.traces !== undefined) writeFileSync(wish.traces, writeTraces(await world.traces.since(BEGINNING)));

  const counts = [...lanes].map(([lane, count]) => `${count} ${lane}`).join(', ');
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.error(`${parcels.size} parcels in ${seconds} s: ${counts || 'none'}; ${unreadable} unreadable documents`);
  return unreadable > 0 ? EXIT.unreadable : EXIT.done;
}

interface Wish {
  readonly reference: string;
  readonly inputs: readonly string[];
  readonly out: string;
  /** Where the first verdicts go, as they were given before anything came later. */
  readonly first: string | undefined;
  /** Where the decision log goes, packed, a trace a line: `npm run train` learns from it. */
  readonly traces: string | undefined;
}

/** `--in` takes one file or several, also as many times as one likes: a shell may have expanded a glob. */
function wishOf(args: readonly string[]): Wish | string {
  const options = {
    reference: { type: 'string' },
    in: { type: 'string', multiple: true },
    out: { type: 'string' },
    first: { type: 'string' },
    traces: { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { reference, in: inputs = [], out, first, traces } = values;
    if (reference === undefined) return '--reference is missing';
    if (inputs.length === 0) return '--in is missing';
    if (out === undefined) return '--out is missing';
    return { reference, inputs: [...inputs, ...positionals], out, first, traces };
  } catch (error) {
    return error instanceof Error ? error.message : 'the arguments cannot be read';
  }
}

/** Event files side by side, by time of arrival; then the messages, which arrive now. */
async function* itemsOf(files: readonly InputFile[], onRead: (kilobytes: number) => void) {
  let bytes = 0;
  const onBytes = (count: number) => {
    bytes += count;
    onRead(Math.floor(bytes / 1024));
  };
  const events = files.filter(({ kind }) => kind === '.jsonl');
  yield* inOrderOfArrival(events.map((file) => readEventFile(file, onBytes)));
  for (const file of files) if (file.kind === '.xml') yield* readMessageFile(file, onBytes);
}

function refuse(reason: string): number {
  console.error(`${reason}\n${USAGE}`);
  return EXIT.usage;
}

process.exitCode = await screen(process.argv.slice(2));
