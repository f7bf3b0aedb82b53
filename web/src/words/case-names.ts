import type { Bilingual } from '../../../shared/model/finding.ts';
import type { CaseEvent, CaseState, FlowId, IpCase, TimerEvent } from '../../../shared/model/ip-case.ts';
import type { IpOutcomeKind } from '../../../shared/model/ip-outcome.ts';

type Audited = IpCase['audit'][number]['event'];

/** rules.md §6.2. */
export const CASE_STATES: Readonly<Record<CaseState, Bilingual>> = {
  hit: { zh: '发现疑点', en: 'Hit' },
  suspended: { zh: '中止放行', en: 'Suspended' },
  noticed: { zh: '已通知权利人', en: 'Holder noticed' },
  secured: { zh: '已提供担保', en: 'Security given' },
  detained: { zh: '已扣留', en: 'Detained' },
  court: { zh: '待司法', en: 'Before the court' },
  confiscated: { zh: '没收', en: 'Confiscated' },
  destroyed: { zh: '销毁', en: 'Destroyed' },
  released: { zh: '放行', en: 'Released' },
  closed: { zh: '终止', en: 'Closed' },
};

export const FLOW_NAMES: Readonly<Record<FlowId, Bilingual>> = {
  'cn-ex-officio': { zh: '依职权保护', en: 'Ex officio' },
  'cn-application': { zh: '依申请保护', en: 'On application' },
  'eu-small-consignment': { zh: '欧盟小件货物', en: 'EU small consignment' },
};

export const EVENT_NAMES: Readonly<Record<CaseEvent, Bilingual>> = {
  confirm: { zh: '确认侵权', en: 'Confirm: infringing' },
  deny: { zh: '认定为正品', en: 'Deny: genuine goods' },
  apply: { zh: '申请扣留并提供担保', en: 'Apply with security' },
  detain: { zh: '扣留', en: 'Detain' },
  'find-infringing': { zh: '认定侵权，没收', en: 'Find infringing, confiscate' },
  'find-genuine': { zh: '认定不侵权，放行', en: 'Find genuine, release' },
  'refer-to-court': { zh: '不能认定，告知起诉', en: 'Cannot determine: to the court' },
  'court-notice': { zh: '收到法院协助通知', en: 'Notice of the court' },
  'destroy-consent': { zh: '申报人同意销毁', en: 'Declarant consents to destruction' },
  object: { zh: '申报人反对销毁', en: 'Declarant objects' },
};

/** What the end of a deadline means. */
export const DEADLINE_NAMES: Readonly<Record<TimerEvent, Bilingual>> = {
  'holder-silent': { zh: '权利人申请并提供担保的期限', en: 'Holder applies with security by' },
  'investigation-ended': { zh: '海关调查期限', en: 'Customs investigate until' },
  'court-silent': { zh: '法院协助通知的期限', en: 'Notice of a court by' },
  'declarant-silent': { zh: '申报人答复期限', en: 'Declarant answers by' },
};

/** Everything that an audit line may say. */
export const AUDIT_NAMES: Readonly<Record<Audited, Bilingual>> = {
  ...EVENT_NAMES,
  'holder-silent': { zh: '权利人逾期未申请', en: 'Holder silent' },
  'investigation-ended': { zh: '调查期届满', en: 'Investigation ended' },
  'court-silent': { zh: '法院逾期未通知', en: 'Court silent' },
  'declarant-silent': { zh: '申报人逾期未答复', en: 'Declarant silent' },
  open: { zh: '立案，中止放行', en: 'Opened, release suspended' },
  reopen: { zh: '重新立案', en: 'Opened again' },
  'hit-vanished': { zh: '疑点消除', en: 'Hit fell away' },
  'parcel-left': { zh: '货物已离境或放行', en: 'Goods have left' },
  'taken-down': { zh: '平台已下架', en: 'Taken down' },
};

export const OUTCOMES: Readonly<Record<IpOutcomeKind, Bilingual>> = {
  'holder-silent': { zh: '权利人未申请，放行', en: 'Holder silent: released' },
  denied: { zh: '权利人认为正品，放行', en: 'Holder denied: released' },
  'non-infringing': { zh: '不侵权，放行', en: 'Not infringing: released' },
  'court-silent': { zh: '法院未通知，放行', en: 'Court silent: released' },
  infringing: { zh: '侵权', en: 'Infringing' },
};
