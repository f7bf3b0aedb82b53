import type { Bilingual } from '../../../model/finding.ts';
import type { IpCase } from '../../../model/ip-case.ts';
import { caseFacts, deadlineText, yuan } from './case-facts.ts';

/** 中止放行并确认知识产权状况通知书, to the holder: what is suspected, and until when to say what (Regulation Art. 16). */
export function suspensionNotice(present: IpCase): Bilingual {
  const facts = caseFacts(present);
  const until = deadlineText(present);
  const ask = askOf(present, until);
  return {
    zh: `海关发现下列货物涉嫌侵犯贵方备案的知识产权，已中止放行，现通知贵方确认其知识产权状况。\n${facts.zh}\n${ask.zh}`,
    en: `Customs suspect that the goods below infringe your recorded right and have suspended their release. Please confirm their status.\n${facts.en}\n${ask.en}`,
  };
}

function askOf({ flow, days, security }: IpCase, until: Bilingual): Bilingual {
  if (flow === 'eu-small-consignment')
    return {
      zh: `本批为小件货物：申报人逾 ${until.zh} 不作答复，即视为同意销毁（(EU) 608/2013 第26条）。贵方认为属正品的，请在此前告知。`,
      en: `A small consignment: if the declarant stays silent until ${until.en} the goods are destroyed (Reg. (EU) 608/2013 Art. 26). Tell us before then if they are genuine.`,
    };
  const sum = yuan(security.requiredFen);
  return {
    zh: `请自送达之日起 ${days.holder} 个工作日内（至 ${until.zh}）提出扣留申请并提供担保人民币 ${sum} 元，或适用总担保；属正品的，请告知。逾期未申请或未提供担保的，海关放行货物（《知识产权海关保护条例》第十六条）。`,
    en: `Within ${days.holder} working days of service (until ${until.en}) apply for detention and give security of RMB ${sum}, or name your general guarantee; or say that the goods are genuine. Without an application and security in time the goods are released (Regulation on Customs Protection of IPR, Art. 16).`,
  };
}
