import type { Bilingual } from '../../../model/finding.ts';
import type { IpCase } from '../../../model/ip-case.ts';
import { chinaDay } from '../../../notation/china-time.ts';
import { caseFacts, deadlineText, yuan } from './case-facts.ts';

/** 扣留决定书 and its list 扣留清单 in one: served on the consignor, told to the holder (Regulation Art. 16, 20). */
export function detentionDecision(present: IpCase): Bilingual {
  const { flow, detainedAt, goods } = present;
  const facts = caseFacts(present);
  const until = deadlineText(present);
  const day = detainedAt === null ? '' : chinaDay(detainedAt);
  const given = securityText(present);
  const isOnApplication = flow === 'cn-application';
  return {
    zh: `海关自 ${day} 起扣留下列涉嫌侵权货物，本决定附扣留清单共 ${goods.length} 项。\n${facts.zh}\n权利人担保：${given.zh}\n${
      isOnApplication
        ? `至 ${until.zh} 未收到人民法院协助执行通知的，海关放行。`
        : `海关于 ${until.zh} 前调查认定；收发货人可提交未侵权证明。`
    }`,
    en: `From ${day} on customs detain the goods below; the list has ${goods.length} lines.\n${facts.en}\nSecurity of the holder: ${given.en}\n${
      isOnApplication
        ? `They are released unless a court’s notice of assistance arrives by ${until.en}.`
        : `Customs investigate until ${until.en}; the consignor may prove that there is no infringement.`
    }`,
  };
}

function securityText({ security: { given } }: IpCase): Bilingual {
  if (given === null) return { zh: '无', en: 'none' };
  return given.kind === 'deposit'
    ? { zh: `担保金人民币 ${yuan(given.fen)} 元`, en: `RMB ${yuan(given.fen)}` }
    : {
        zh: `总担保 ${given.number}，有效期至 ${given.until}`,
        en: `general guarantee ${given.number}, in force until ${given.until}`,
      };
}
