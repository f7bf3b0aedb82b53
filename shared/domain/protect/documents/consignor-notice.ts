import type { Bilingual } from '../../../model/finding.ts';
import type { IpCase } from '../../../model/ip-case.ts';
import { caseFacts, deadlineText } from './case-facts.ts';

/** To the consignor's side: what is suspected, and what to answer. */
export function consignorNotice(present: IpCase): Bilingual {
  const facts = caseFacts(present);
  const until = deadlineText(present);
  const isEu = present.flow === 'eu-small-consignment';
  return {
    zh: `贵方下列货物涉嫌侵犯备案知识产权，海关已中止放行，并已通知权利人。\n${facts.zh}\n${
      isEu
        ? `请在 ${until.zh} 前表示同意销毁或提出异议；不作答复即视为同意销毁。`
        : `请申报知识产权状况，提交授权、进货凭证等材料，由海关一并核查。权利人答复期限至 ${until.zh}。`
    }`,
    en: `The goods below are suspected of infringing a recorded right. Their release is suspended and the holder is informed.\n${facts.en}\n${
      isEu
        ? `Consent to their destruction or object before ${until.en}; silence is consent.`
        : `Declare their status and hand in licences or proof of purchase. The holder has until ${until.en} to answer.`
    }`,
  };
}
