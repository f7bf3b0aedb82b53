import * as z from 'zod';
import type { Route } from './route.ts';
import { ListDetail, ListsPage, OverrideBody, OverrideView, ResultBody, ResultReply } from './schemas/field.ts';

const PEOPLE = ['inspector', 'supervisor'] as const;

/** Sampling lists, what inspectors found, and what supervisors changed of what was drawn (rules.md §8). */
export const LIST_ROUTES = [
  {
    id: 'getLists',
    method: 'GET',
    path: '/v1/lists',
    roles: PEOPLE,
    function: 'field',
    summary: { zh: '某关区某日的查验清单', en: 'Sampling lists of a site and day' },
    notes: {
      zh: '每班次一份；夜班归入开始之日。',
      en: 'One a shift; a night shift belongs to the day on which it begins.',
    },
    query: z.object({ customs: z.string().optional(), day: z.string().optional() }),
    status: 200,
    response: ListsPage,
  },
  {
    id: 'getList',
    method: 'GET',
    path: '/v1/lists/{id}',
    roles: PEOPLE,
    function: 'field',
    summary: { zh: '一份查验清单及其包裹', en: 'A sampling list and its picks' },
    notes: {
      zh: '按库位、再按优先级排列；未说明库位的，同一商户的排在一起。翻页中该包裹移出清单时 cursor 失效，请从头列出。',
      en: 'Bay by bay and then by priority; where the site states no bays, the parcels of a merchant stand together. A cursor whose pick left the list is refused: list from the beginning.',
    },
    query: z.object({
      cursor: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(100).optional(),
    }),
    status: 200,
    response: ListDetail,
  },
  {
    id: 'postResult',
    method: 'POST',
    path: '/v1/lists/{id}/picks/{pickId}/result',
    roles: ['inspector'],
    function: 'field',
    summary: { zh: '上报查验结果', en: 'Report what the inspection found' },
    notes: {
      zh: '查获须由第二人签字：state 为 awaiting-signature 时结果尚未生效，签字前仅上报人可更正。未找到包裹时名额让给下一件。照片只报 SHA-256 摘要。同一结果再次上报不改变任何内容。',
      en: 'A seizure needs a second person: while state is awaiting-signature the result does not stand, and only whoever reported may correct it. A parcel not found gives its slot to the next. Photos are digests only. The same again changes nothing.',
    },
    body: ResultBody,
    status: 201,
    response: ResultReply,
  },
  {
    id: 'postSignature',
    method: 'POST',
    path: '/v1/lists/{id}/picks/{pickId}/signature',
    roles: PEOPLE,
    function: 'field',
    summary: { zh: '第二人签字，查获生效', en: 'Sign a seizure as the second person: then it stands' },
    body: z.strictObject({}),
    status: 201,
    response: ResultReply,
  },
  {
    id: 'postOverride',
    method: 'POST',
    path: '/v1/lists/{id}/overrides',
    roles: ['supervisor'],
    function: 'field',
    summary: { zh: '提出人工调整：换人、撤下或加入', en: 'Propose to change by hand what was drawn' },
    notes: {
      zh: 'replace-inspector 换下一名查验员，由抽取顺序中的下一人接替；take-off 撤下一件（随机布控的不得撤下）；put-on 加入一件待处置的包裹。另一名主管确认后生效，并计入人工干预次数。',
      en: 'replace-inspector takes an inspector off, the next of the drawn order comes in; take-off removes a pick (never one drawn at random); put-on adds a held parcel. In force once another supervisor confirms, and counted.',
    },
    body: OverrideBody,
    status: 201,
    response: OverrideView,
  },
  {
    id: 'postOverrideConfirmation',
    method: 'POST',
    path: '/v1/lists/{id}/overrides/{overrideId}/confirmation',
    roles: ['supervisor'],
    function: 'field',
    summary: { zh: '另一名主管确认人工调整', en: 'Confirm a change as another supervisor' },
    body: z.strictObject({}),
    status: 201,
    response: OverrideView,
  },
] as const satisfies readonly Route[];
