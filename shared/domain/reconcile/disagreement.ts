import type { Bilingual, Statement } from '../../model/finding.ts';
import type { Judgement } from '../../model/rule.ts';
import { fieldLabel, whoSaysWhat } from './labels.ts';

/** Two or more documents that do not say the same in one field. `innocent` names a recognised cause. */
export interface Disagreement {
  readonly statements: readonly Statement[];
  readonly innocent?: Bilingual;
}

export const SPELLING: Bilingual = { zh: '仅写法不同', en: 'only the spelling differs' };

/** How two texts of a field relate; the comparison is asked only when they are not equal anyway. */
export function difference(
  a: string,
  b: string,
  same: (a: string, b: string) => boolean,
): 'none' | 'spelling' | 'real' {
  if (a === b) return 'none';
  return same(a, b) ? 'spelling' : 'real';
}

/** One judgement over all disagreements of a rule; benign when every one has an innocent cause. */
export function judged(disagreements: readonly Disagreement[]): readonly Judgement[] {
  if (disagreements.length === 0) return [];
  const real = disagreements.filter(({ innocent }) => innocent === undefined);
  const told = real.length > 0 ? real : disagreements;
  const sentences = told.map(sentence);
  const judgement = {
    message: { zh: sentences.map(({ zh }) => zh).join('；'), en: sentences.map(({ en }) => en).join('; ') },
    values: disagreements.flatMap(({ statements }) => statements),
  };
  return [real.length === 0 ? { ...judgement, severity: 'benign' } : judgement];
}

function sentence({ statements, innocent }: Disagreement): Bilingual {
  const [first] = statements;
  const label = fieldLabel(first?.field ?? '');
  const { zh, en } = whoSaysWhat(statements);
  const line =
    first?.line === undefined ? { zh: '', en: '' } : { zh: `第 ${first.line} 项`, en: `line ${first.line} ` };
  return {
    zh: `${line.zh}${label.zh}不一致：${zh}${innocent ? `（${innocent.zh}）` : ''}`,
    en: `${line.en}${label.en} differs: ${en}${innocent ? ` (${innocent.en})` : ''}`,
  };
}
