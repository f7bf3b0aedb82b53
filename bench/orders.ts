import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { seededRandom } from '../infra/local/sample/random.ts';
import type { Bench, Figure } from './figure.ts';
import { linesOf } from './lines-of.ts';
import { changedBeforeRelease } from './orders/before-release.ts';
import { BY_ARRIVAL, type Comparison, compare, unexplained, VerdictLine } from './orders/compare.ts';
import { type Delivery, inOrderOfArrival } from './orders/delivery.ts';
import { changesIn, recordedIn } from './orders/recorded.ts';
import { VARIANTS } from './orders/variants.ts';

const run = promisify(execFile);
const MOST_OUTPUT = 64 * 1024 * 1024;
const SEED = 20_261_124;

/**
 * The same documents in other orders of arrival, and with duplicates, give the same final findings. Each of `--orders N` variants is
 * screened by the command itself and compared with the recorded order, changes of documents before the release of their parcel in both
 * (what was recorded otherwise is compared too, and told); a finding that differs and is not defined by arrival fails.
 * `TRAFFIC` names another data set of the same form, `--parcels N` takes only the first so many.
 */
export const orders: Bench = {
  title: 'final findings in other orders of arrival and with duplicates',
  run: async () => {
    const wish = wishOf();
    const folder = mkdtempSync(join(tmpdir(), 'sandan-orders-'));
    try {
      const all = recordedIn(wish.events, wish.parcels);
      const recorded = changedBeforeRelease(all);
      const original = await verdicts(recorded);
      const refused = compare(await verdicts(all), original);
      console.log(
        report('recorded, changes after a release refused', refused, () => 'rests on a change that was refused'),
      );
      const figures: Figure[] = [
        {
          name: 'recorded: with other findings',
          value: refused.otherwise,
          unit: '',
          note: `${changesIn(all)} documents were changed; a change after the release is refused`,
        },
      ];
      const failures: string[] = [];
      for (let turn = 0; turn < wish.orders; turn += 1) {
        const variant = VARIANTS[turn % VARIANTS.length];
        if (variant === undefined) continue;
        const name = `${variant.name} ${1 + Math.floor(turn / VARIANTS.length)}`;
        const comparison = compare(original, await verdicts(variant.of(recorded, seededRandom(SEED + turn))));
        console.log(report(name, comparison, (where) => `NOT DEFINED BY ARRIVAL, e.g. ${where.join(', ')}`));
        figures.push(...figuresOf(name, comparison));
        if (comparison.missing > 0) failures.push(`${name}: ${comparison.missing} parcels without a counterpart`);
        failures.push(...unexplained(comparison).map((code) => `${name}: ${code} differs`));
      }
      if (failures.length > 0) throw new Error(failures.join('; '));
      return figures;
    } finally {
      rmSync(folder, { recursive: true });
    }

    async function verdicts(deliveries: readonly Delivery[]): Promise<VerdictLine[]> {
      const [events, out] = [join(folder, 'events.jsonl'), join(folder, 'verdicts.jsonl')];
      writeFileSync(
        events,
        inOrderOfArrival(deliveries)
          .map((one) => `${JSON.stringify(one)}\n`)
          .join(''),
      );
      const inputs = ['--reference', wish.reference, '--in', events, '--in', wish.site];
      await run(process.execPath, ['infra/commands/screen.ts', ...inputs, '--out', out], { maxBuffer: MOST_OUTPUT });
      return linesOf(out).map((line) => VerdictLine.parse(line));
    }
  },
};

interface Wish {
  readonly events: string;
  readonly site: string;
  readonly reference: string;
  readonly orders: number;
  readonly parcels: number;
}

function wishOf(): Wish {
  const options = {
    orders: { type: 'string' },
    parcels: { type: 'string' },
  } as const;
  const { values } = parseArgs({ options, allowPositionals: true });
  const shared = process.env.TRAFFIC ?? '../shared/data/traffic';
  return {
    events: join(shared, 'events.jsonl.gz'),
    site: join(shared, 'site.jsonl.gz'),
    reference: join(shared, 'reference.json.gz'),
    orders: Number(values.orders ?? VARIANTS.length),
    parcels: Number(values.parcels ?? Number.POSITIVE_INFINITY),
  };
}

/** A line a code; `elsewhere` says of codes that arrival does not define why they differ, or where. */
function report(
  name: string,
  { parcels, otherwise, byCode, examples }: Comparison,
  elsewhere: (parcels: readonly string[]) => string,
): string {
  const lines = [...byCode]
    .toSorted(([, a], [, b]) => b - a)
    .map(([code, count]) => {
      const reason = BY_ARRIVAL[code] ?? elsewhere(examples.get(code) ?? []);
      return `  ${code.padEnd(24)} ${String(count).padStart(6)}   ${reason}`;
    });
  return [`${name}: ${parcels} parcels compared, ${otherwise} with other findings`, ...lines].join('\n');
}

function figuresOf(name: string, comparison: Comparison): Figure[] {
  const { parcels, otherwise, byCode } = comparison;
  const notByArrival = unexplained(comparison).reduce((sum, code) => sum + (byCode.get(code) ?? 0), 0);
  const note = [...byCode].map(([code, count]) => `${code} ${count}`).join(', ');
  return [
    { name: `${name}: parcels compared`, value: parcels, unit: '' },
    { name: `${name}: with other findings`, value: otherwise, unit: '', ...(note === '' ? {} : { note }) },
    { name: `${name}: findings not defined by arrival that differ`, value: notByArrival, unit: '' },
  ];
}
