import type { Bilingual } from '../../../model/finding.ts';
import type { IpCase } from '../../../model/ip-case.ts';
import { caseFacts, deadlineText } from './case-facts.ts';

/** 告知向人民法院起诉的期限, to the holder: customs do not decide, or could not (Regulation Art. 20, 23, 24). */
export function courtWaiting(present: IpCase): Bilingual {
  const facts = caseFacts(present);
  const until = deadlineText(present);
  return {
    zh: `对下列货物，海关不能认定或依法不作侵权认定，贵方可向人民法院申请采取责令停止侵权行为或财产保全措施。海关至 ${until.zh} 未收到协助执行通知的，予以放行。\n${facts.zh}`,
    en: `Customs cannot or do not decide whether the goods below infringe. You may ask a court for an injunction or to preserve property. Unless its notice of assistance reaches customs by ${until.en} the goods are released.\n${facts.en}`,
  };
}
