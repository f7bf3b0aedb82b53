import type { Route } from './route.ts';
import { LotBody, LotDecisionBody, LotResultBody, LotSeriesView } from './schemas/lots.ts';

/** Acceptance sampling of quality lots by ISO 2859-1 (duties.md S9). */
export const LOT_ROUTES = [
  {
    id: 'getLots',
    method: 'GET',
    path: '/v1/lots/{merchant}/{hs}',
    roles: ['officer', 'supervisor', 'inspector'],
    function: 'lots',
    summary: {
      zh: '某商户某商品的质量抽检批次与检验严格度',
      en: 'Quality lots of a merchant’s goods, and how strictly they are inspected',
    },
    notes: {
      zh: 'merchant 为海关代码，hs 为 10 位商品编码。严格度按该商户该商品全国统一转移；批次只列本关区。用于质量抽检，不用于布控。',
      en: 'merchant is a customs code, hs ten digits. The severity is one for the merchant’s goods everywhere; lots are those of the own district. For quality sampling, never for targeting.',
    },
    status: 200,
    response: LotSeriesView,
  },
  {
    id: 'postLot',
    method: 'POST',
    path: '/v1/lots/{merchant}/{hs}',
    roles: ['officer', 'supervisor', 'inspector'],
    function: 'lots',
    summary: {
      zh: '登记一批：给出样本量与接收数（GB/T 2828.1）',
      en: 'Open a lot: its sample size and acceptance number (ISO 2859-1)',
    },
    notes: {
      zh: '一个系列只用一个 AQL，批次依次检验：上一批无结果、批号重复或抽样已暂停时答 409。同一批再次登记答原批。',
      en: 'A series has one AQL and goes lot by lot: 409 while the lot before has no result, for a reference given before, and when sampling is stopped. The same lot again is answered as it stands.',
    },
    body: LotBody,
    status: 201,
    response: LotSeriesView,
  },
  {
    id: 'postLotResult',
    method: 'POST',
    path: '/v1/lots/{merchant}/{hs}/{number}/result',
    roles: ['officer', 'supervisor', 'inspector'],
    function: 'lots',
    summary: {
      zh: '上报样本中的不合格品数：判定该批并按转移规则确定下一批',
      en: 'Report the nonconforming items of the sample: accepts or rejects the lot and switches the next',
    },
    body: LotResultBody,
    status: 201,
    response: LotSeriesView,
  },
  {
    id: 'postLotDecision',
    method: 'POST',
    path: '/v1/lots/{merchant}/{hs}/decisions',
    roles: ['supervisor'],
    function: 'lots',
    summary: {
      zh: '主管决定：允许或取消放宽检验，恢复暂停的抽样检验',
      en: 'A supervisor lets reduced inspection come or ends it, or resumes sampling that was stopped',
    },
    body: LotDecisionBody,
    status: 201,
    response: LotSeriesView,
  },
] as const satisfies readonly Route[];
