import type { Bilingual } from '../../../shared/model/finding.ts';

/** The texts of findings across parcels and of looking back, Chinese first. */
export const FOUND_TEXTS = {
  afterRelease: { zh: '放行后发现', en: 'Found after release' },
  lookingBack: { zh: '回溯发现', en: 'Found by looking back' },
  laterFound: { zh: '事后发现', en: 'Found later' },
  figures: { zh: '量化依据', en: 'Figures behind it' },
  signal: { zh: '指标', en: 'Signal' },
  value: { zh: '实测', en: 'Measured' },
  usual: { zh: '通常', en: 'Usual' },
  linked: { zh: '同一结构的其他包裹', en: 'Other parcels of the same structure' },
  total: { zh: '共 {n} 票', en: '{n} in all' },
  more: { zh: '另有 {n} 票', en: '{n} more' },
  showAll: { zh: '展开 {n} 票', en: 'Show {n} more' },
  reopened: { zh: '放行后重新提出', en: 'Raised again after release' },
  close: { zh: '办结', en: 'Close the case' },
  closed: { zh: '放行后办结', en: 'Closed after release' },
  closedSince: { zh: '此票放行后发现的疑点已办结。', en: 'What was found after the release has been closed.' },
  releasedSince: {
    zh: '此票已放行，疑点为放行后发现，放行状态不变，只能办结；后续稽查或移交缉私，请写入理由。',
    en: 'Already released: the findings came later and leave its state as it is. It can only be closed; say in the reason what follows (audit, or transfer to the anti-smuggling police).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
