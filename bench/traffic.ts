import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import type { Bench, Figure } from './figure.ts';

const run = promisify(execFile);
const SHARED = process.env.TRAFFIC ?? '../shared/data/traffic';
const MOST_OUTPUT = 64 * 1024 * 1024;
const PERCENT = 100;

const Share = z.number().nullable();
const Grade = z.looseObject({
  falseFlag: z.object({ honest: Share, honestErrorBenign: Share, honestErrorSubstantive: Share }),
  red: z.looseObject({ 'honest-error': Share }),
  flagged: z.looseObject({ violation: Share }),
  recall: z.record(z.string(), Share),
  stealth: z.record(z.string(), Share),
  precisionRed: Share,
  deterministicHit: Share,
  averagePrecision: Share,
});
type Grade = z.infer<typeof Grade>;

/**
 * Screens labelled traffic and grades the verdicts as they were first given and as they stand after looking back.
 * `TRAFFIC` names another data set of the same form.
 */
export const traffic: Bench = {
  title: 'labelled traffic: seen at first decision, and after looking back',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandan-traffic-'));
    try {
      const [first, final] = [join(folder, 'first.jsonl'), join(folder, 'final.jsonl')];
      const of = (file: string) => join(SHARED, file);
      const inputs = ['--in', of('events.jsonl.gz'), '--in', of('site.jsonl.gz')];
      const command = [
        'infra/commands/screen.ts',
        '--reference',
        of('reference.json.gz'),
        ...inputs,
        '--out',
        final,
        '--first',
        first,
      ];
      await run(process.execPath, command, { maxBuffer: MOST_OUTPUT });
      return figuresOf(await grade(first), await grade(final));
    } finally {
      rmSync(folder, { recursive: true });
    }

    async function grade(verdicts: string): Promise<Grade> {
      const command = [
        join(SHARED, 'grade.mjs'),
        '--truth',
        join(SHARED, 'truth.jsonl.gz'),
        '--verdicts',
        verdicts,
        '--json',
      ];
      return Grade.parse(JSON.parse((await run(process.execPath, command, { maxBuffer: MOST_OUTPUT })).stdout));
    }
  },
};

function figuresOf(first: Grade, final: Grade): Figure[] {
  const patterns = Object.keys(final.recall).map((pattern) =>
    row(`recall ${pattern}`, final.recall[pattern], first.recall[pattern]),
  );
  const stealth = Object.keys(final.stealth).map((level) =>
    row(`recall, ${level} stealth`, final.stealth[level], first.stealth[level]),
  );
  return [
    row('violations flagged', final.flagged.violation, first.flagged.violation),
    row('honest flagged', final.falseFlag.honest, first.falseFlag.honest),
    row('benign slips flagged', final.falseFlag.honestErrorBenign, first.falseFlag.honestErrorBenign),
    row('slips red', final.red['honest-error'], first.red['honest-error']),
    row('precision of red', final.precisionRed, first.precisionRed),
    row('average precision', final.averagePrecision, first.averagePrecision),
    row('deterministic findings', final.deterministicHit, first.deterministicHit),
    ...stealth,
    ...patterns,
  ];
}

function row(name: string, final: number | null | undefined, first: number | null | undefined): Figure {
  return { name, value: share(final), unit: '%', note: `at first decision ${share(first)} %` };
}

function share(value: number | null | undefined): number {
  return Number(((value ?? 0) * PERCENT).toFixed(1));
}
