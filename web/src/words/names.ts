import type { Bilingual, Lane, Severity } from '../../../shared/model/finding.ts';
import type { Role } from '../../../shared/model/person.ts';
import type { DecisionBody } from '../../../shared/wire/http/schemas/desk.ts';
import type { ResultBody } from '../../../shared/wire/http/schemas/field.ts';

type Names = Readonly<Record<string, Bilingual>>;

export const LANE_NAMES: Readonly<Record<Lane, Bilingual>> = {
  red: { zh: '红', en: 'Red' },
  yellow: { zh: '黄', en: 'Yellow' },
  green: { zh: '绿', en: 'Green' },
};

export const SEVERITY_NAMES: Readonly<Record<Severity, Bilingual>> = {
  contradiction: { zh: '矛盾', en: 'Contradiction' },
  unexplained: { zh: '无法解释', en: 'Unexplained' },
  benign: { zh: '可解释', en: 'Benign' },
  format: { zh: '格式', en: 'Format' },
};

export const STATE_NAMES: Names = {
  waiting: { zh: '待齐单', en: 'Waiting for documents' },
  screened: { zh: '已甄别', en: 'Screened' },
  held: { zh: '待处置', en: 'Held' },
  released: { zh: '已放行', en: 'Released' },
  detained: { zh: '已扣留', en: 'Detained' },
  returned: { zh: '已退运', en: 'Returned' },
  cancelled: { zh: '已撤销', en: 'Cancelled' },
};

export const DOCUMENT_NAMES: Names = {
  order: { zh: '订单', en: 'Order' },
  payment: { zh: '支付单', en: 'Payment' },
  waybill: { zh: '运单', en: 'Waybill' },
  declaration: { zh: '清单', en: 'Declaration' },
  waybillStatus: { zh: '运单状态', en: 'Waybill status' },
  cancel: { zh: '撤销申请', en: 'Cancellation' },
  return: { zh: '退货申请', en: 'Return' },
  rawPayment: { zh: '原始支付数据', en: 'Raw payment data' },
  reference: { zh: '备案', en: 'Register' },
};

export const ROLE_NAMES: Readonly<Record<Exclude<Role, 'admin'>, Bilingual>> = {
  officer: { zh: '海关审单员', en: 'Officer' },
  inspector: { zh: '查验员', en: 'Inspector' },
  supervisor: { zh: '主管', en: 'Supervisor' },
  submitter: { zh: '平台 / 企业', en: 'Submitter' },
  'right-holder': { zh: '知识产权权利人', en: 'Right holder' },
};

export const ACTION_NAMES: Readonly<Record<DecisionBody['action'], Bilingual>> = {
  release: { zh: '放行', en: 'Release' },
  inspect: { zh: '查验', en: 'Inspect' },
  detain: { zh: '扣留', en: 'Detain' },
  return: { zh: '退运', en: 'Return' },
};

export const OUTCOME_NAMES: Readonly<Record<ResultBody['outcome'], Bilingual>> = {
  'nothing-found': { zh: '未见异常', en: 'Nothing found' },
  discrepancy: { zh: '实货与申报不符', en: 'Discrepancy' },
  infringing: { zh: '涉嫌侵权', en: 'Infringing' },
  prohibited: { zh: '禁限物品', en: 'Prohibited' },
  'not-found': { zh: '未找到包裹', en: 'Parcel not found' },
};

export const PICK_REASONS: Names = {
  instruction: { zh: '布控指令', en: 'Instruction' },
  targeted: { zh: '疑点选查', en: 'Targeted by findings' },
  random: { zh: '随机布控', en: 'Random pick' },
  'top-up': { zh: '余量补选', en: 'Top-up' },
  officer: { zh: '审单指令', en: 'By an officer' },
};

/** messages.md §12. */
export const RECEIPT_NAMES: Names = {
  '2': { zh: '申报已接收', en: 'Accepted' },
  '100': { zh: '退单', en: 'Rejected' },
  '120': { zh: '逻辑校验通过', en: 'Documents match' },
  '300': { zh: '人工审核', en: 'Manual review' },
  '399': { zh: '审结', en: 'Closed' },
  '500': { zh: '查验', en: 'Inspection' },
  '501': { zh: '扣留移送通关', en: 'Held, moved to clearance' },
  '599': { zh: '扣留', en: 'Detained' },
  '700': { zh: '退运', en: 'Returned' },
  '800': { zh: '放行', en: 'Released' },
};

/** Falls back to the code itself, which may be newer than the console. */
export function nameIn(names: Names, code: string): Bilingual {
  return names[code] ?? { zh: code, en: '' };
}
