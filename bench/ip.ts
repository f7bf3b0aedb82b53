import { readFillers, readRights } from '../infra/commands/titles/read-rights.ts';
import { buildSnapshot } from '../shared/domain/screen/index/build-snapshot.ts';
import { openSnapshot } from '../shared/domain/screen/index/snapshot.ts';
import { screenText } from '../shared/domain/screen/screen-text.ts';
import type { Right } from '../shared/model/right.ts';
import { type Bench, type Figure, rounded } from './figure.ts';
import { baselines } from './ip/baselines.ts';
import { type Asked, compare } from './ip/compare.ts';
import { comparisonFigures } from './ip/comparison-figures.ts';
import { readTitles } from './ip/read-titles.ts';

/** Labelled goods titles and recorded marks (`data/ip`); another set by its folder. */
const DATA = process.env.IP_TITLES ?? '../shared/data/ip';
const MEBIBYTE = 2 ** 20;

/** Screening goods titles against a hundred thousand marks, beside what else one could take: accuracy, speed, and the snapshot. */
export const ip: Bench = {
  title: 'disguised marks in goods titles, beside other ways to search',
  run: async () => {
    const rights = [...readRights(`${DATA}/rights.jsonl.gz`), ...readFillers(`${DATA}/filler-marks.txt.gz`)];
    const titles = readTitles(`${DATA}/titles-dev.jsonl.gz`);
    const { asked, figures } = sandan(rights);
    const marks = rights.flatMap(({ recordNo, marks: all }) => all.map((text) => ({ id: recordNo, text })));
    const rows = compare([{ name: 'sandan', build: () => asked }, ...baselines(marks)], titles);
    const [first] = rows;
    const byOp = [...(first?.score.byOp ?? [])].flatMap(([op, { share, of }]): Figure[] =>
      share === null
        ? []
        : [{ name: `ip-sandan-recall-${op}`, value: rounded(share * 100), unit: '%', note: `of ${of}` }],
    );
    return [...figures, ...comparisonFigures(rows), ...byOp];
  },
};

function sandan(rights: readonly Right[]): { readonly asked: Asked; readonly figures: readonly Figure[] } {
  const begun = performance.now();
  const snapshot = buildSnapshot(rights);
  const built = performance.now() - begun;
  const opening = performance.now();
  const index = openSnapshot(snapshot);
  const opened = performance.now() - opening;
  const asked: Asked = (title, { hs4 }) =>
    screenText(title, index, hs4 ?? null)
      .filter(({ objection }) => objection === null)
      .map(({ right }) => index.rightAt(right).recordNo);
  return {
    asked,
    figures: [
      { name: 'ip-snapshot-build', value: rounded(built / 1000), unit: 's', note: `${rights.length} rights` },
      { name: 'ip-snapshot-open', value: rounded(opened), unit: 'ms', note: 'from memory' },
      {
        name: 'ip-snapshot-size',
        value: rounded(snapshot.length / MEBIBYTE),
        unit: 'MB',
        note: 'as on disk and in memory',
      },
    ],
  };
}
