import type { Bilingual } from '../../../shared/model/finding.ts';

/** The texts of how goods use a mark, Chinese first. */
export const USE_TEXTS = {
  settled: { zh: '备案知识产权的合法使用', en: 'Rightful use of recorded rights' },
  found: { zh: '命中标识', en: 'Mark found' },
  mark: { zh: '备案标识', en: 'Recorded mark' },
  view: { zh: '写法', en: 'Written' },
  steps: { zh: '还原', en: 'Undone' },
  score: { zh: '得分', en: 'Score' },
  reasons: { zh: '考虑因素', en: 'What weighs' },
} as const satisfies Readonly<Record<string, Bilingual>>;
