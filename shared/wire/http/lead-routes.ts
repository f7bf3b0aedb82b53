import type { Route } from './route.ts';
import { ReportBody, ReportReply, ReportsPage, ReportsQuery } from './schemas/clue-reports.ts';
import { FeedbackBody, FeedbackReply, LeadsPage, LeadsQuery, LeadView } from './schemas/leads.ts';

/** Leads that were mined, what officers make of them, and what right holders report (duties.md S2, S3). */
export const LEAD_ROUTES = [
  {
    id: 'getLeads',
    method: 'GET',
    path: '/v1/leads',
    roles: ['officer', 'supervisor', 'right-holder'],
    function: 'clues',
    summary: { zh: '侵权线索，最强者在前', en: 'Leads to infringing goods, strongest first' },
    notes: {
      zh: '海关人员见本关区有包裹的线索（令牌 customs 为 * 时为全部），证据只列本关区包裹。权利人只见涉及本人备案权利的部分，不见该商户的其他数据。线索每小时重算，翻页中线索消失时 cursor 失效，请从头列出。',
      en: 'Officials see leads with parcels of their district (all with customs *), and as evidence only parcels of their district. Right holders see what concerns their own recorded rights, nothing else of the merchant. Leads are mined anew every hour: a cursor whose lead is gone is refused, list from the beginning.',
    },
    query: LeadsQuery,
    status: 200,
    response: LeadsPage,
  },
  {
    id: 'getLead',
    method: 'GET',
    path: '/v1/leads/{id}',
    roles: ['officer', 'supervisor', 'right-holder'],
    function: 'clues',
    summary: { zh: '一条线索及其证据', en: 'A lead and its evidence' },
    status: 200,
    response: LeadView,
  },
  {
    id: 'postLeadFeedback',
    method: 'POST',
    path: '/v1/leads/{id}/feedback',
    roles: ['officer'],
    function: 'clues',
    summary: { zh: '反馈线索是否有用', en: 'Say whether a lead was of use' },
    notes: {
      zh: 'useless 关闭线索，直至其后又有包裹；opened-case 之后的包裹使线索更强。与本人最近一次反馈相同的不重复记录。',
      en: 'useless closes the lead until a later parcel comes; parcels after opened-case make it stronger. The same as one’s own last word is kept once.',
    },
    body: FeedbackBody,
    status: 201,
    response: FeedbackReply,
  },
  {
    id: 'postReport',
    method: 'POST',
    path: '/v1/reports',
    roles: ['right-holder'],
    function: 'clues',
    summary: { zh: '权利人举报侵权线索', en: 'A right holder reports infringing goods' },
    notes: {
      zh: 'recordNo 须为本人备案的权利；platform、merchant、link 至少填一项。内容相同的举报只记一次。填写 merchant 的举报会加强该商户的线索。',
      en: 'recordNo is one of the own recorded rights; at least one of platform, merchant and link is given. The same report is kept once. A report that names a merchant makes that merchant’s lead stronger.',
    },
    body: ReportBody,
    status: 201,
    response: ReportReply,
  },
  {
    id: 'getReports',
    method: 'GET',
    path: '/v1/reports',
    roles: ['right-holder', 'officer', 'supervisor'],
    function: 'clues',
    summary: {
      zh: '举报：权利人见本人的，海关人员见全部',
      en: 'Reports: own ones for right holders, all for officials',
    },
    query: ReportsQuery,
    status: 200,
    response: ReportsPage,
  },
] as const satisfies readonly Route[];
