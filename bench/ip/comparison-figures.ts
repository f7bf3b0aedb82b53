import { type Figure, rounded } from '../figure.ts';
import type { Row } from './compare.ts';
import { scoreTitles } from './score-titles.ts';

const PERCENT = 100;

/**
 * The table of a comparison, a figure a number. Who was asked for a part of the titles is told apart: the note says how many, and what
 * the first system reaches on the same ones.
 */
export function comparisonFigures(rows: readonly Row[]): readonly Figure[] {
  return rows.flatMap((row): readonly Figure[] => {
    const { name, score, titlesPerSecond, p99Ms, buildMs } = row;
    const share = (of: string, value: number | null) =>
      value === null ? [] : [{ name: `ip-${name}-${of}`, value: rounded(value * PERCENT), unit: '%' }];
    const [f1] = share('f1', score.f1);
    return [
      ...(f1 === undefined ? [] : [{ ...f1, note: noteOf(row, rows) }]),
      ...share('precision', score.precision),
      ...share('recall', score.recall),
      ...share('recall-obfuscated', score.recallObfuscated),
      ...share('compatible', score.compatibleRate),
      ...share('common-word', score.commonWordRate),
      ...share('substring', score.substringRate),
      ...perThousand(`ip-${name}-false-positives`, score.falsePositiveTitlesPer1000Benign),
      { name: `ip-${name}-rate`, value: rounded(titlesPerSecond), unit: 'titles/CPU-s' },
      { name: `ip-${name}-p99`, value: rounded(p99Ms), unit: 'ms' },
      { name: `ip-${name}-build`, value: rounded(buildMs), unit: 'ms' },
    ];
  });
}

function perThousand(name: string, value: number | null): readonly Figure[] {
  return value === null ? [] : [{ name, value: rounded(value), unit: 'titles/1000', note: 'of benign titles' }];
}

function noteOf({ name, titles }: Row, [first]: readonly Row[]): string {
  if (first === undefined || first.name === name || first.titles.length <= titles.length) {
    return `of ${titles.length} titles`;
  }
  const same = scoreTitles(titles, first.hits).f1;
  return `of ${titles.length} titles, on which ${first.name} reaches ${rounded(same * PERCENT)} %`;
}
