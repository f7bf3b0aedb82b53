import type { Bilingual } from '../../../model/finding.ts';
import type { IpCase } from '../../../model/ip-case.ts';
import type { IpOutcomeKind } from '../../../model/ip-outcome.ts';
import { caseFacts } from './case-facts.ts';

/** Why goods go (Regulation Art. 16, 24). */
const REASONS: Readonly<Record<Exclude<IpOutcomeKind, 'infringing'>, Bilingual>> = {
  'holder-silent': {
    zh: '权利人在期限内未提出扣留申请或未提供担保，海关不得扣留',
    en: 'the holder did not apply and give security in time: customs must not detain',
  },
  denied: {
    zh: '权利人确认为正品或撤回申请',
    en: 'the holder said that they are genuine, or withdrew the application',
  },
  'non-infringing': { zh: '经认定不侵权', en: 'they were found not to infringe' },
  'court-silent': {
    zh: '期限内未收到人民法院协助执行通知',
    en: 'no court’s notice of assistance came in time',
  },
};

/** 放行通知书, to both sides. */
export function releaseNotice(present: IpCase): Bilingual {
  const facts = caseFacts(present);
  const kind = present.outcome?.kind;
  const why =
    kind === undefined || kind === 'infringing' ? { zh: '案件终结', en: 'the case has ended' } : REASONS[kind];
  return {
    zh: `下列货物终止中止放行或扣留程序：${why.zh}。其他监管事项不受影响。\n${facts.zh}`,
    en: `The suspension or detention of the goods below ends: ${why.en}. Other controls are not affected.\n${facts.en}`,
  };
}
