import type { Bilingual } from '../../../shared/model/finding.ts';

/** Why a parcel was selected or not, Chinese first. */
export const SELECTION_TEXTS = {
  byInstruction: { zh: '按布控指令选查。', en: 'Selected by an instruction.' },
  byFindings: {
    zh: '因疑点或风险分选查，抽签值不影响结果。',
    en: 'Selected by its findings or its risk; the draw did not matter.',
  },
  atRandom: {
    zh: '随机布控抽中：抽签值 {draw} 小于本层比例 {rate}。',
    en: 'Drawn at random: the draw of {draw} is below the rate of its stratum, {rate}.',
  },
  toppedUp: {
    zh: '名额有余，按风险补选：{score} 不低于当班界限 {from}。',
    en: 'Top-up of slots that were left: {score} is not below the threshold of the shift, {from}.',
  },
  notSelected: {
    zh: '未选查：抽签值 {draw} 不小于本层随机布控比例 {rate}。',
    en: 'Not selected: the draw of {draw} is not below the random rate of its stratum, {rate}.',
  },
  belowTopUp: {
    zh: '未达补选界限 {from}。',
    en: 'Below the threshold of top-up, {from}.',
  },
  onlyGreen: { zh: '补选只取绿色通道的包裹。', en: 'Top-up takes parcels of the green lane only.' },
  noTopUp: { zh: '当班没有余量补选。', en: 'No slots were left for top-up in the shift.' },
  entryNo: { zh: '报关编号', en: 'Entry number' },
  stratum: { zh: '分层', en: 'Stratum' },
  rate: { zh: '随机布控比例', en: 'Random rate' },
  draw: { zh: '抽签值', en: 'Draw' },
  probability: { zh: '入选概率（各原因合计）', en: 'Inclusion probability, all reasons' },
  model: { zh: '模型分', en: 'Model score' },
  topUpFrom: { zh: '补选界限', en: 'Top-up from' },
  check: { zh: '核对抽签', en: 'Check the draw' },
  instructions: { zh: '命中的布控指令', en: 'Instructions that matched' },
  version: { zh: '版本', en: 'version' },
  drawn: { zh: '抽中', en: 'drawn' },
  notDrawn: { zh: '未抽中', en: 'not drawn' },
} as const satisfies Readonly<Record<string, Bilingual>>;
