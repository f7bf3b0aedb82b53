import type { Bilingual } from '../../../model/finding.ts';
import type { DocumentKind, IpCase, IssuedDocument } from '../../../model/ip-case.ts';
import { consignorNotice } from './consignor-notice.ts';
import { courtWaiting } from './court-waiting.ts';
import { detentionDecision } from './detention-decision.ts';
import { releaseNotice } from './release-notice.ts';
import { suspensionNotice } from './suspension-notice.ts';

interface Form {
  readonly to: IssuedDocument['to'];
  readonly title: Bilingual;
  readonly write: (present: IpCase) => Bilingual;
}

const FORMS: Readonly<Record<DocumentKind, Form>> = {
  'suspension-notice': {
    to: 'holder',
    title: { zh: '中止放行暨确认知识产权状况通知书', en: 'Suspension of release, request to confirm' },
    write: suspensionNotice,
  },
  'consignor-notice': {
    to: 'consignor',
    title: { zh: '涉嫌侵权货物告知书', en: 'Notice to the consignor' },
    write: consignorNotice,
  },
  'detention-decision': {
    to: 'both',
    title: { zh: '扣留决定书及扣留清单', en: 'Detention decision and list' },
    write: detentionDecision,
  },
  'release-notice': { to: 'both', title: { zh: '放行通知书', en: 'Release notice' }, write: releaseNotice },
  'court-waiting': {
    to: 'holder',
    title: { zh: '诉讼期限告知书', en: 'Time for a court’s notice' },
    write: courtWaiting,
  },
};

/** The document of a step, filled from the case as the step left it. */
export function issued(kind: DocumentKind, present: IpCase, at: string): IssuedDocument {
  const { to, title, write } = FORMS[kind];
  return { kind, to, at, title, text: write(present) };
}
