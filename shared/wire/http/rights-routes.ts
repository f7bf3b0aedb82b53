import { Recordation } from '../../model/recordation.ts';
import type { Route } from './route.ts';
import { ImportQuery, ImportReply, RightDetail, RightsPage, RightsQuery, RightWritten } from './schemas/rights.ts';

const READERS = ['right-holder', 'officer', 'supervisor', 'admin'] as const;
const WRITERS = ['right-holder', 'officer'] as const;

/** The registry of recorded rights (知识产权海关保护备案). */
export const RIGHTS_ROUTES = [
  {
    id: 'getRights',
    method: 'GET',
    path: '/v1/rights',
    roles: READERS,
    function: 'rights',
    summary: { zh: '备案的知识产权：权利人看本企业的', en: 'Recorded rights; a right holder sees its own' },
    notes: {
      zh: 'holder 按权利人企业代码筛选。以 nextCursor 作为 cursor 继续。',
      en: 'holder filters by the enterprise code of the holder. Go on with nextCursor as cursor.',
    },
    query: RightsQuery,
    status: 200,
    response: RightsPage,
  },
  {
    id: 'getRight',
    method: 'GET',
    path: '/v1/rights/{recordNo}',
    roles: READERS,
    function: 'rights',
    summary: { zh: '一项备案权利及其历次版本', en: 'A recorded right and its versions' },
    notes: {
      zh: 'ETag 为版本号，用于修改时的 If-Match。versions 至多 50 个，新者在前。',
      en: 'The ETag is the version, for If-Match of a change. versions are the newest 50 at most.',
    },
    status: 200,
    response: RightDetail,
  },
  {
    id: 'postRight',
    method: 'POST',
    path: '/v1/rights',
    roles: WRITERS,
    function: 'rights',
    summary: { zh: '登记备案权利', en: 'Record a right' },
    notes: {
      zh: '两分钟内生效。权利人只登记本企业的（holderCode 可省）。备案号已登记且内容不同答 409，内容相同答原版本。',
      en: 'In force within two minutes. A right holder records its own (holderCode may be left out). 409 when the number is recorded with another content; the same content is answered with the version that stands.',
    },
    body: Recordation,
    status: 201,
    response: RightWritten,
  },
  {
    id: 'putRight',
    method: 'PUT',
    path: '/v1/rights/{recordNo}',
    roles: WRITERS,
    function: 'rights',
    summary: { zh: '修改备案权利，旧版本保留', en: 'Change a recorded right; older versions are kept' },
    notes: {
      zh: 'If-Match 取自 GET 的 ETag：其间已被修改则答 409。正文为完整内容；撤销备案以 status=withdrawn 表示。holderCode 不可更改。',
      en: 'If-Match is the ETag of GET: 409 when the right was changed since. The body is the whole right; status withdrawn takes it out of force. holderCode cannot change.',
    },
    body: Recordation,
    status: 200,
    response: RightWritten,
  },
  {
    id: 'postRightsImport',
    method: 'POST',
    path: '/v1/rights/imports',
    roles: WRITERS,
    function: 'rights',
    summary: { zh: '批量导入：先预览，再按 digest 应用', en: 'Import rights: a preview first, then apply its digest' },
    notes: {
      zh: 'JSON 为权利数组；CSV 首行为字段名，列表以 | 分隔，legitimateUsers 每项为 code;name;role;ports;from;to（ports 以空格分隔），images 为 sha256;title，cleared 为 ebcCode;article;until。一次至多 2000 条。任何一行有误则不应用任何内容；预览后备案有变则答 409，请重新预览。同一 digest 再次应用结果相同。',
      en: 'JSON is an array of rights. The first line of a CSV file names the fields, lists are apart by |; an entry of legitimateUsers is code;name;role;ports;from;to (ports apart by blanks), of images sha256;title, of cleared ebcCode;article;until. At most 2000 at a time. An import with a faulty line applies nothing; 409 when rights changed after the preview: preview again. Applying the same digest again ends the same.',
    },
    query: ImportQuery,
    consumes: ['application/json', 'text/csv'],
    status: 200,
    response: ImportReply,
  },
] as const satisfies readonly Route[];
