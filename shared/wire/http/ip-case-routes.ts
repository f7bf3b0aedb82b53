import type { Route } from './route.ts';
import { CaseEventBody, CasesPage, CasesQuery, CaseView, SecurityQuery, SecurityReply } from './schemas/ip-case.ts';
import { TakedownBody, TakedownsPage, TakedownsQuery, TakedownView } from './schemas/takedown.ts';

/** The flow after an IP hit (rules.md §6.2): holders, officers and platforms (duties.md S1, S3). */
export const IP_CASE_ROUTES = [
  {
    id: 'getIpCases',
    method: 'GET',
    path: '/v1/ip-cases',
    roles: ['right-holder', 'officer', 'supervisor'],
    function: 'cases',
    summary: { zh: '知识产权案件，最新者在前', en: 'Cases after IP hits, newest first' },
    notes: {
      zh: '权利人只见本人备案权利的案件，海关人员只见本关区案件。',
      en: 'Right holders see the cases of their own recorded rights, officials those of their district.',
    },
    query: CasesQuery,
    status: 200,
    response: CasesPage,
  },
  {
    id: 'getIpCase',
    method: 'GET',
    path: '/v1/ip-cases/{id}',
    roles: ['right-holder', 'officer', 'supervisor'],
    function: 'cases',
    summary: { zh: '一宗知识产权案件及其文书', en: 'A case after an IP hit and its documents' },
    status: 200,
    response: CaseView,
  },
  {
    id: 'postIpCaseEvent',
    method: 'POST',
    path: '/v1/ip-cases/{id}/events',
    roles: ['right-holder', 'officer'],
    function: 'cases',
    summary: {
      zh: '办理案件：权利人答复、海关认定、法院通知',
      en: 'Move a case: the holder answers, customs find, a court speaks',
    },
    notes: {
      zh: '权利人：confirm、deny（可附 until）、apply（附 security）。海关人员：其余各项，并可代录权利人的书面答复。If-Match 取自 ETag，案件已变则答 409；当前状态不允许的事项亦答 409，并列明可办事项。detain 须先由审单员对包裹作出扣留处置。deny 的 until 为按正品对待的截止日，写入已备案权利。',
      en: 'Right holders: confirm, deny (with until), apply (with security). Officers: the others, and what a holder answered on paper. If-Match is the ETag: 409 when the case has changed; also 409, naming what is possible, for what this state does not allow. detain follows the desk’s decision to detain the parcel, which comes first. until of deny is the last day on which such goods count as genuine and is written to the recorded right.',
    },
    body: CaseEventBody,
    status: 201,
    response: CaseView,
  },
  {
    id: 'getSecurity',
    method: 'GET',
    path: '/v1/security',
    roles: ['right-holder', 'officer', 'supervisor'],
    function: 'cases',
    summary: { zh: '计算担保金额', en: 'Work out the security' },
    query: SecurityQuery,
    status: 200,
    response: SecurityReply,
  },
  {
    id: 'getTakedowns',
    method: 'GET',
    path: '/v1/takedowns',
    roles: ['submitter'],
    function: 'cases',
    summary: {
      zh: '本平台、本商户商品的侵权案件，供下架',
      en: 'Cases on goods of one’s own platform or shop, to be taken down',
    },
    query: TakedownsQuery,
    status: 200,
    response: TakedownsPage,
  },
  {
    id: 'postTakedown',
    method: 'POST',
    path: '/v1/takedowns/{caseId}',
    roles: ['submitter'],
    function: 'cases',
    summary: { zh: '确认商品已下架', en: 'Confirm that the listing was taken down' },
    notes: {
      zh: '同一时间再次确认不重复记录；已确认为其他时间的答 409。takenDownAt 不得晚于当前时间。',
      en: 'The same time again changes nothing; 409 when another time was confirmed. takenDownAt must not lie ahead.',
    },
    body: TakedownBody,
    status: 201,
    response: TakedownView,
  },
] as const satisfies readonly Route[];
