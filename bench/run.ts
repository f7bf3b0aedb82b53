import { parseArgs } from 'node:util';
import type { Bench, Figure } from './figure.ts';

/** `npm run bench [-- NAME… [its options]]`: a table, and per figure one line `bench {"name":…,"value":…,"unit":…}`. */
const BENCHES: readonly { readonly name: string; readonly load: () => Promise<Bench> }[] = [
  { name: 'decode', load: async () => (await import('./decode.ts')).decode },
  { name: 'decide', load: async () => (await import('./decide.ts')).decide },
  { name: 'units', load: async () => (await import('./units.ts')).units },
  { name: 'links', load: async () => (await import('./links.ts')).links },
  { name: 'cold', load: async () => (await import('./cold.ts')).cold },
  { name: 'traffic', load: async () => (await import('./traffic.ts')).traffic },
  { name: 'ip', load: async () => (await import('./ip.ts')).ip },
  { name: 'targeting', load: async () => (await import('./targeting.ts')).targeting },
  { name: 'estimators', load: async () => (await import('./estimators.ts')).estimators },
  { name: 'instructions', load: async () => (await import('./instructions.ts')).instructions },
  { name: 'capacity', load: async () => (await import('./capacity.ts')).capacity },
  { name: 'orders', load: async () => (await import('./orders.ts')).orders },
  { name: 'local', load: async () => (await import('./local.ts')).local },
];

/** Of the bench `orders`, which reads them itself. */
const OPTIONS = ['orders', 'parcels'] as const;
const options = Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' as const }]));
const { positionals } = parseArgs({ allowPositionals: true, options });
const names = BENCHES.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there are: ${names.join(', ')}`);
  process.exit(2);
}

const wanted = BENCHES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
let broken = 0;
const figures: Figure[] = [];
for (const { name, load } of wanted) {
  try {
    const bench = await load();
    const measured = await bench.run();
    console.log(table(`${name}: ${bench.title}`, measured));
    figures.push(...measured);
  } catch (error) {
    broken += 1;
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
for (const { name, value, unit } of figures) console.log(`bench ${JSON.stringify({ name, value, unit })}`);
process.exit(broken > 0 ? 1 : 0);

function table(title: string, rows: readonly Figure[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length), 4);
  const lines = rows.map(({ name, value, unit, note }) => {
    const figure = value.toLocaleString('en', { maximumSignificantDigits: 4 }).padStart(12);
    return `  ${name.padEnd(width)} ${figure} ${unit}${note === undefined ? '' : `   (${note})`}`;
  });
  return [title, ...lines, ''].join('\n');
}
