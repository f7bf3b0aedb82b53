import type { Bilingual } from '../../../shared/model/finding.ts';
import type {
  Cell,
  InspectionKind,
  InstructionKind,
  InstructionState,
  InstructionText,
} from '../../../shared/model/instruction.ts';

/** Kinds, states, operators and fields of instructions 布控指令. */
export const INSTRUCTION_KINDS: Readonly<Record<InstructionKind, Bilingual>> = {
  standing: { zh: '预定式', en: 'Standing' },
  'one-off': { zh: '即决式', en: 'One-off' },
  random: { zh: '随机式', en: 'By chance' },
  campaign: { zh: '专项', en: 'Campaign' },
};

export const INSTRUCTION_STATES: Readonly<Record<InstructionState, Bilingual>> = {
  draft: { zh: '草稿', en: 'Draft' },
  submitted: { zh: '待批准', en: 'Submitted' },
  published: { zh: '已发布', en: 'Published' },
  expired: { zh: '已失效', en: 'Expired' },
  withdrawn: { zh: '已撤销', en: 'Withdrawn' },
};

export const INSTRUCTION_LEVELS: Readonly<Record<InstructionText['level'], Bilingual>> = {
  district: { zh: '直属关', en: 'District' },
  national: { zh: '总署', en: 'National' },
};

/** Stands for the district of a national one. */
export const NATIONAL = '0000';

export const INSPECTION_KINDS: Readonly<Record<InspectionKind, Bilingual>> = {
  document: { zh: '单证审核', en: 'Documents' },
  machine: { zh: '机检', en: 'Machine' },
  physical: { zh: '人工查验', en: 'Physical' },
  laboratory: { zh: '取样送检', en: 'Laboratory' },
  ipr: { zh: '知识产权查验', en: 'IPR' },
  quarantine: { zh: '检疫查验', en: 'Quarantine' },
};

export const OPS: Readonly<Record<Cell['op'], Bilingual>> = {
  in: { zh: '属于', en: 'is one of' },
  'not-in': { zh: '不属于', en: 'is none of' },
  'starts-with': { zh: '开头为', en: 'starts with' },
  contains: { zh: '包含', en: 'contains' },
  from: { zh: '不低于', en: 'from' },
  to: { zh: '不高于', en: 'to' },
};

export const INSTRUCTION_FIELDS = {
  title: { zh: '名称', en: 'Title' },
  kind: { zh: '类型', en: 'Kind' },
  level: { zh: '层级', en: 'Level' },
  customsCode: { zh: '关区', en: 'District' },
  legalBasis: { zh: '依据', en: 'Legal basis' },
  from: { zh: '自', en: 'From' },
  until: { zh: '至', en: 'Until' },
  rows: { zh: '判定表', en: 'Decision table' },
  condition: { zh: '附加条件（CEL）', en: 'Condition (CEL)' },
  effect: { zh: '处置要求', en: 'Effect' },
  hitCap: { zh: '命中上限', en: 'Hit cap' },
  precisionFloor: { zh: '查获率下限', en: 'Precision floor' },
  feedbackCode: { zh: '反馈代码', en: 'Feedback code' },
  campaign: { zh: '专项名称', en: 'Campaign' },
} as const satisfies Readonly<Record<Exclude<keyof InstructionText, 'id'>, Bilingual>>;

export type InstructionField = keyof typeof INSTRUCTION_FIELDS;

export type StepAction = 'submit' | 'approve' | 'return' | 'withdraw' | 'roll-back';

export const STEPS: Readonly<Record<StepAction, Bilingual>> = {
  submit: { zh: '提交批准', en: 'Submit for approval' },
  approve: { zh: '批准并发布', en: 'Approve and publish' },
  return: { zh: '退回修改', en: 'Return to be changed' },
  withdraw: { zh: '撤销', en: 'Withdraw' },
  'roll-back': { zh: '回退到旧版本', en: 'Roll back' },
};
