import * as z from 'zod';
import { DRAW_ROUTES } from './draw-routes.ts';
import { FIGURE_ROUTES } from './figure-routes.ts';
import { INSTRUCTION_ROUTES } from './instruction-routes.ts';
import { IP_CASE_ROUTES } from './ip-case-routes.ts';
import { LEAD_ROUTES } from './lead-routes.ts';
import { LIST_ROUTES } from './list-routes.ts';
import { LOT_ROUTES } from './lot-routes.ts';
import { MAIL_ROUTES } from './mail-routes.ts';
import { POLICY_ROUTES } from './policy-routes.ts';
import { RAW_PAYMENT_ROUTE } from './raw-payment-route.ts';
import { REFERENCE_ROUTES } from './reference-routes.ts';
import { RIGHTS_ROUTES } from './rights-routes.ts';
import type { Route } from './route.ts';
import { DecisionBody, DecisionReply, NextBody, QueueItem, QueuePage, QueueQuery } from './schemas/desk.ts';
import { EnterpriseView } from './schemas/enterprise.ts';
import { ArrivalBody, ArrivalReply } from './schemas/field.ts';
import { ParcelView, ReceiptPage } from './schemas/parcel.ts';
import { PrecheckReply, SubmissionBody, SubmissionReply } from './schemas/submission.ts';

const OFFICIALS = ['officer', 'supervisor', 'inspector', 'admin'] as const;
const SUBMISSION_TYPES = ['application/json', 'application/xml'] as const;
const Paging = z.object({ cursor: z.string().optional(), limit: z.coerce.number().int().min(1).max(100).optional() });

/** The one description of the HTTP API (architecture.md §4). A route exists once. */
export const ROUTES = [
  {
    id: 'postDocuments',
    method: 'POST',
    path: '/v1/documents',
    roles: ['submitter'],
    function: 'submit',
    summary: {
      zh: '提交单证：JSON，或一份 CEB 报文（XML）',
      en: 'Submit documents: JSON, or one CEB message as XML bytes',
    },
    notes: {
      zh: 'appStatus 1（暂存）与 2（申报）同等对待。同一单证再次提交答 duplicate；appTime 不更新的变更答 rejected（stale），放行或处置后的变更答 rejected（already-declared），均附海关代码。一份都未接收时答 422，全部因企业无权时答 403，两者都不存储任何内容。',
      en: 'appStatus 1 (draft) is treated like 2 (declared). The same document again is answered duplicate; a change without a newer appTime is rejected (stale), one after release or decision too (already-declared), each with customs’ code. When no document could be accepted the answer is 422, or 403 when the enterprise may send none of them, and nothing is stored.',
    },
    body: SubmissionBody,
    consumes: SUBMISSION_TYPES,
    status: 202,
    response: SubmissionReply,
  },
  {
    id: 'postPrechecks',
    method: 'POST',
    path: '/v1/prechecks',
    roles: ['submitter'],
    function: 'submit',
    summary: {
      zh: '预检：只查格式与金额，不存储，不涉风险规则',
      en: 'Check documents without storing them: schema and arithmetic, never risk',
    },
    body: SubmissionBody,
    consumes: SUBMISSION_TYPES,
    status: 200,
    response: PrecheckReply,
  },
  RAW_PAYMENT_ROUTE,
  {
    id: 'getParcel',
    method: 'GET',
    path: '/v1/parcels/{ebpCode}/{orderNo}',
    roles: ['submitter', ...OFFICIALS],
    function: 'inquire',
    summary: {
      zh: '包裹：状态；海关人员另见全部依据',
      en: 'A parcel: its state and, for officials, everything behind it',
    },
    status: 200,
    response: ParcelView,
  },
  {
    id: 'getReceipts',
    method: 'GET',
    path: '/v1/receipts',
    roles: ['submitter'],
    function: 'inquire',
    summary: { zh: '本企业单证的回执，由旧到新', en: 'Receipts for own documents, oldest first' },
    notes: {
      zh: '以 nextCursor 作为 after 继续。XML 为一份 CEB 312/412/512/514/622/624/626 报文：每页只含一种回执，下一页见 X-Next-Cursor 与 Link；没有回执时答 204。',
      en: 'Go on with nextCursor as after. XML is one CEB 312/412/512/514/622/624/626 message: a page holds receipts of one type, X-Next-Cursor and Link lead to the next; 204 when there is none.',
    },
    query: z.object({ after: z.string().optional(), ...Paging.shape }),
    status: 200,
    response: ReceiptPage,
    produces: ['application/json', 'application/xml'],
  },
  {
    id: 'getEnterprise',
    method: 'GET',
    path: '/v1/enterprises/{code}',
    roles: ['submitter', ...OFFICIALS],
    function: 'inquire',
    summary: { zh: '企业的备案与信用', en: 'Registration and credit of an enterprise' },
    status: 200,
    response: EnterpriseView,
  },
  {
    id: 'getQueue',
    method: 'GET',
    path: '/v1/desk/queue',
    roles: ['officer', 'supervisor'],
    function: 'desk',
    summary: { zh: '待人工处置的包裹，最急者在前', en: 'Parcels that wait for people, most urgent first' },
    query: QueueQuery,
    status: 200,
    response: QueuePage,
  },
  {
    id: 'postNext',
    method: 'POST',
    path: '/v1/desk/next',
    roles: ['officer'],
    function: 'desk',
    summary: { zh: '领取并锁定最该先办的包裹', en: 'Take and lock the best next parcel' },
    body: NextBody,
    status: 200,
    response: z.object({ parcel: QueueItem.nullable() }),
  },
  {
    id: 'postDecision',
    method: 'POST',
    path: '/v1/parcels/{ebpCode}/{orderNo}/decisions',
    roles: ['officer'],
    function: 'desk',
    summary: { zh: '处置包裹', en: 'Decide a parcel' },
    notes: {
      zh: 'If-Match 取自 GET 该包裹的 ETag：判定已变则答 409。他人正在办理，或包裹不在待处置状态，亦答 409。',
      en: 'If-Match is the ETag of the parcel: 409 when its verdict has changed since. Also 409 while another officer holds the lease, and when the parcel is not held.',
    },
    body: DecisionBody,
    status: 201,
    response: DecisionReply,
  },
  ...LIST_ROUTES,
  {
    id: 'postArrival',
    method: 'POST',
    path: '/v1/parcels/{ebpCode}/{orderNo}/arrivals',
    roles: ['inspector', 'supervisor'],
    function: 'field',
    summary: { zh: '登记退货运抵原监管场所', en: 'Note that goods of a return are back at the supervised site' },
    notes: {
      zh: '额度是否恢复由退货申请（625）与运抵两个期限决定。同一时间与重量再次登记答 duplicate；at 不得晚于当前时间。',
      en: 'The two clocks of application (625) and arrival decide whether the quota is restored. The same time and weight again is answered duplicate; at must not lie ahead.',
    },
    body: ArrivalBody,
    status: 202,
    response: ArrivalReply,
  },
  ...IP_CASE_ROUTES,
  ...LEAD_ROUTES,
  ...INSTRUCTION_ROUTES,
  ...RIGHTS_ROUTES,
  ...REFERENCE_ROUTES,
  ...POLICY_ROUTES,
  ...MAIL_ROUTES,
  ...DRAW_ROUTES,
  ...FIGURE_ROUTES,
  ...LOT_ROUTES,
  {
    id: 'getHealth',
    method: 'GET',
    path: '/health',
    roles: 'public',
    function: 'docs',
    summary: { zh: '各部分是否正常', en: 'Whether all parts serve' },
    status: 200,
    response: z.object({ status: z.literal('ok') }),
  },
  {
    id: 'getOpenapi',
    method: 'GET',
    path: '/openapi.json',
    roles: 'public',
    function: 'docs',
    summary: { zh: '本接口的 OpenAPI 3.1 描述', en: 'This API as OpenAPI 3.1' },
    status: 200,
  },
  {
    id: 'getDocs',
    method: 'GET',
    path: '/docs',
    roles: 'public',
    function: 'docs',
    summary: { zh: '本接口说明', en: 'This API for readers' },
    status: 200,
    produces: ['text/html'],
  },
  {
    id: 'getConsole',
    method: 'GET',
    path: '/',
    roles: 'public',
    function: 'console',
    summary: { zh: '操作台', en: 'The console' },
    status: 200,
    produces: ['text/html'],
  },
  {
    id: 'getDrawsPage',
    method: 'GET',
    path: '/draws',
    roles: 'public',
    function: 'console',
    summary: { zh: '核对抽签的公开页面', en: 'The public page on which anyone checks the draws' },
    status: 200,
    produces: ['text/html'],
  },
  {
    id: 'getAsset',
    method: 'GET',
    path: '/assets/{file}',
    roles: 'public',
    function: 'console',
    summary: { zh: '操作台的脚本与样式', en: 'Scripts and styles of the console' },
    status: 200,
    produces: ['text/javascript', 'text/css'],
  },
] as const satisfies readonly Route[];
