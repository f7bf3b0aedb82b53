import type { Bilingual } from '../../../shared/model/finding.ts';
import type { LeadKind } from '../../../shared/model/lead.ts';
import type { LeadVerdict } from '../../../shared/model/lead-feedback.ts';

export const LEAD_KINDS: Readonly<Record<LeadKind, Bilingual>> = {
  merchant: { zh: '商户', en: 'Merchant' },
  agent: { zh: '申报企业', en: 'Declarant' },
  payer: { zh: '同一支付人', en: 'One payer' },
  waybills: { zh: '同一运单号段', en: 'One block of waybills' },
  street: { zh: '同一收货街道', en: 'One street' },
};

export const VERDICTS: Readonly<Record<LeadVerdict, Bilingual>> = {
  useful: { zh: '有用', en: 'Useful' },
  useless: { zh: '无用', en: 'Of no use' },
  'opened-case': { zh: '已立案', en: 'Opened a case' },
};
