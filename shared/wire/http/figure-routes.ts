import type { Route } from './route.ts';
import { FiguresQuery, FiguresView, SampleSizeQuery, SampleSizeView } from './schemas/figures.ts';

/** What targeting and sampling achieved (rules.md §8.2 and §8.6, duties.md S19). */
export const FIGURE_ROUTES = [
  {
    id: 'getFigures',
    method: 'GET',
    path: '/v1/figures',
    roles: ['officer', 'supervisor'],
    function: 'figures',
    summary: {
      zh: '布控抽查指标：布控率、查获率、违规率、发现率及其区间',
      en: 'Figures of targeting: shares selected and inspected, hit rates, violation rates, recall, with intervals',
    },
    notes: {
      zh: '申报按报关编号之日计，查验按上报之日计。违规率只依据随机布控，区间为 95%：单一比例用 Wilson 法，分层用得分检验反演法。没有数据的指标为 null 并说明原因，绝不以 0 代替。',
      en: 'Declarations count on the day of their entry number, inspections on the day they were reported. Violation rates rest on random picks alone; intervals are at 95 %: Wilson for single shares, inverted score test over strata. A figure without data is null with its reason, never 0.',
    },
    query: FiguresQuery,
    status: 200,
    response: FiguresView,
  },
  {
    id: 'getSampleSize',
    method: 'GET',
    path: '/v1/sample-sizes',
    roles: ['officer', 'supervisor', 'inspector'],
    function: 'figures',
    summary: {
      zh: '发现抽样的样本量：至少发现一件所需开验数',
      en: 'Size of a discovery sample: how many to open to see at least one violation',
    },
    notes: {
      zh: '样本须随机抽取。给出 population 时按不放回（超几何）计算。',
      en: 'The sample must be drawn at random. With population it is counted without replacement (hypergeometric).',
    },
    query: SampleSizeQuery,
    status: 200,
    response: SampleSizeView,
  },
] as const satisfies readonly Route[];
