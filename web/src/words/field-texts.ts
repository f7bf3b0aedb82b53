import type { Bilingual } from '../../../shared/model/finding.ts';

type Names = Readonly<Record<string, Bilingual>>;

/** The texts of sampling lists 查验清单 and of results, Chinese first. */
export const FIELD_TEXTS = {
  lists: { zh: '查验清单', en: 'Sampling lists' },
  list: { zh: '查验清单', en: 'Sampling list' },
  back: { zh: '返回清单', en: 'Back to the lists' },
  none: { zh: '没有清单', en: 'No lists' },
  noneHint: {
    zh: '该关区当日还没有班次的清单；班次开始前自动生成。',
    en: 'No list of a shift yet: one is made before each shift begins.',
  },
  noPicks: { zh: '清单上还没有包裹', en: 'No parcel on the list yet' },
  noPicksHint: { zh: '选查的包裹会随时加入。', en: 'Parcels join it as they are selected.' },
  shift: { zh: '班次', en: 'Shift' },
  hours: { zh: '时间', en: 'Hours' },
  slots: { zh: '已用 / 名额', en: 'Used / slots' },
  full: { zh: '名额已满，余下的转下一班次。', en: 'No slots left: what comes now waits for the next shift.' },
  over: { zh: '班次已结束', en: 'shift over' },
  closed: {
    zh: '班次已结束，未查的包裹移交下一班次。',
    en: 'The shift is over: what was not inspected goes to the next one.',
  },
  inspections: { zh: '{n} 件', en: '{n} picks' },
  mine: { zh: '由您查验', en: 'Yours' },
  onlyMine: { zh: '只看本人', en: 'Only mine' },
  excluded: { zh: '未派人员及原因（{n}）', en: 'Not sent, and why ({n})' },
  drawn: {
    zh: '在抽取之前冻结的可派人员 {n} 人，Merkle 根：',
    en: '{n} people could be drawn; the root of their list, frozen before the draw:',
  },
  frozenAt: { zh: '冻结时间', en: 'Frozen at' },

  bay: { zh: '库位', en: 'Bay' },
  score: { zh: '风险分', en: 'Score' },
  givenUp: { zh: '已撤下，不查验', en: 'Taken off, not inspected' },
  replaced: { zh: '名额已让给下一件。', en: 'Its slot went to the next parcel.' },
  minutes: { zh: '用时（分钟）', en: 'Minutes' },
  minutesShort: { zh: '用时 {n} 分钟', en: '{n} minutes' },
  quantities: { zh: '实有数量（与申报不同的填写）', en: 'Quantities found (where they differ)' },
  declared: { zh: '申报', en: 'declared' },
  lineNo: { zh: '第 {n} 项实有', en: 'Line {n}, found' },
  photos: { zh: '照片', en: 'Photos' },
  photosHint: {
    zh: '照片留在本机，不上传：只报送其 SHA-256 摘要、类型和大小，供日后核对。请自行妥善保存原图。',
    en: 'Photos stay on this device: only their SHA-256 digest, type and size are sent, to check them later. Keep the originals.',
  },
  photoFailed: { zh: '不是 JPEG、PNG、WebP 或 HEIC 照片', en: 'Not a JPEG, PNG, WebP or HEIC photo' },
  noDigest: {
    zh: '浏览器在非 HTTPS 地址上不能计算摘要。',
    en: 'The browser computes digests on HTTPS addresses only.',
  },
  removePhoto: { zh: '移除', en: 'Remove' },
  bytes: { zh: '{n} 千字节', en: '{n} kB' },

  awaiting: { zh: '待第二人签字，尚未生效', en: 'Waits for a second person: it does not stand yet' },
  reportedBy: { zh: '上报人', en: 'Reported by' },
  sign: { zh: '签字确认', en: 'Sign' },
  signed: { zh: '已签字，结果生效', en: 'Signed: the result stands' },
  signedBy: { zh: '签字人', en: 'Signed by' },
  ownReport: { zh: '须由另一人签字。', en: 'Another person has to sign.' },
  waiting: { zh: '已上报，待第二人签字', en: 'Reported; a second person has to sign' },

  overrides: { zh: '人工调整', en: 'Changes by hand' },
  overridesHint: {
    zh: '由一名主管提出、另一名主管确认后生效，并计入人工干预次数。随机布控的包裹不得撤下。',
    en: 'One supervisor proposes, another confirms; each is counted. A pick drawn at random stays.',
  },
  propose: { zh: '提出调整', en: 'Propose a change' },
  kind: { zh: '调整方式', en: 'Change' },
  who: { zh: '查验员', en: 'Inspector' },
  which: { zh: '包裹', en: 'Parcel' },
  parcelKey: { zh: '包裹（电商平台代码/订单编号）', en: 'Parcel (platform code/order number)' },
  reason: { zh: '理由', en: 'Reason' },
  submitOverride: { zh: '提出', en: 'Propose' },
  proposed: { zh: '已提出，待另一名主管确认', en: 'Proposed; another supervisor has to confirm' },
  confirm: { zh: '确认', en: 'Confirm' },
  confirmed: { zh: '已确认', en: 'Confirmed' },
  ownProposal: { zh: '待另一名主管确认', en: 'Another supervisor has to confirm' },
  overridden: { zh: '人工调整 {n} 次', en: '{n} changes by hand' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const SHIFT_NAMES: Names = {
  day: { zh: '白班', en: 'Day' },
  night: { zh: '夜班', en: 'Night' },
};

export const EXCLUDED_REASONS: Names = {
  'off-duty': { zh: '不当班', en: 'Off duty' },
  unskilled: { zh: '无所需技能', en: 'Without the skill' },
  conflict: { zh: '回避', en: 'Conflict of interest' },
  'at-capacity': { zh: '工作量已满', en: 'At capacity' },
  'not-drawn': { zh: '未抽中', en: 'Not drawn' },
  'taken-off': { zh: '人工换下', en: 'Taken off by hand' },
};

export const OVERRIDE_KINDS = {
  'replace-inspector': { zh: '换下查验员', en: 'Replace an inspector' },
  'take-off': { zh: '撤下包裹', en: 'Take a parcel off' },
  'put-on': { zh: '加入包裹', en: 'Put a parcel on' },
} as const satisfies Names;
