import type * as z from 'zod';
import type { Recordation } from '../../shared/model/recordation.ts';
import type { ReportsPage } from '../../shared/wire/http/schemas/clue-reports.ts';
import type { CaseView, SecurityReply } from '../../shared/wire/http/schemas/ip-case.ts';
import type { LeadsPage, LeadView } from '../../shared/wire/http/schemas/leads.ts';
import type { ImportReply, RightView } from '../../shared/wire/http/schemas/rights.ts';
import type { TakedownView } from '../../shared/wire/http/schemas/takedown.ts';

/* Fictitious marks and firms. The test parses all of this with the schemas of the API, so that it cannot drift. */

const AT = '2026-11-24T03:00:00.000Z';

export const RECORDATION: Recordation = {
  recordNo: 'T2026-00001',
  type: 'TRADEMARK',
  holder: '云鹭（宁波）有限公司',
  holderCode: '3104W69001',
  marks: ['云鹭', 'YUNLU'],
  hsScope: ['3304'],
  validFrom: '2022-01-01',
  validTo: '2031-12-31',
  legitimateUsers: [{ code: '2928662DH0', role: 'importer', ports: ['2928'], from: '2024-01-01' }],
  priceBandYuan: [80, 400],
  features: ['瓶底凸字'],
  status: 'active',
};
const FIRST: RightView = { right: { ...RECORDATION, features: [] }, version: 1, at: AT, by: '测试己' };
export const RIGHT: RightView = { right: RECORDATION, version: 2, at: AT, by: '测试己' };
export const RIGHT_DETAIL = { ...RIGHT, versions: [RIGHT, FIRST] };

export const CASE: CaseView = {
  id: 'ip-0123456789abcdef',
  flow: 'cn-ex-officio',
  state: 'noticed',
  right: { recordNo: RECORDATION.recordNo, mark: '云鹭', holder: RECORDATION.holder, type: RECORDATION.type },
  goods: [{ gnum: '1', name: 'Yun1u 云*鹭 面霜', qty: '30.00000', unit: '142', valueFen: 3_000_000 }],
  valueFen: 3_000_000,
  use: {
    ...{
      recordNo: RECORDATION.recordNo,
      mark: '云鹭',
      view: 'spaced',
      steps: ['gaps', '1:*>', 'newer'],
      score: 0.8136,
    },
    reasons: ['in-scope', 'price-below-band', 'known-infringer'],
  },
  says: [
    { document: 'declaration', field: 'gname', line: '1', value: 'Yun1u 云*鹭 面霜', span: [0, 5] },
    { document: 'declaration', field: 'gname', line: '1', value: 'Yun1u 云*鹭 面霜', span: [6, 9] },
    { document: 'declaration', field: 'gmodel', line: '1', value: '品牌:云*鹭', span: [3, 6] },
  ],
  openedAt: AT,
  servedAt: AT,
  detainedAt: null,
  deadline: { day: '2026-11-27', isAssumed: false, raises: 'holder-silent', workingDaysLeft: 3 },
  security: { requiredFen: 2_000_000, given: null },
  holderWord: null,
  courtNoticeAt: null,
  outcome: null,
  entered: [
    { state: 'hit', at: AT },
    { state: 'suspended', at: AT },
    { state: 'noticed', at: AT },
  ],
  possible: ['confirm', 'apply', 'deny'],
  documents: [
    {
      ...{ kind: 'suspension-notice', to: 'holder', at: AT },
      title: { zh: '中止放行通知书', en: 'Suspension of release' },
      text: { zh: '海关已中止放行。\n请答复。', en: 'Customs have suspended the release.\nPlease answer.' },
    },
  ],
};

export const SECURITY: z.infer<typeof SecurityReply> = {
  valueFen: 3_000_000,
  requiredFen: 2_000_000,
  generalGuarantee: { fen: 20_000_000, until: '2026-12-31' },
};

export const TAKEDOWN: TakedownView = {
  caseId: CASE.id,
  orderNo: 'T20261124-0002',
  merchant: '测试甲跨境贸易有限公司',
  recordNo: RECORDATION.recordNo,
  mark: '云鹭',
  goods: [{ title: '云鹭 面霜', itemNo: 'SKU-1' }],
  state: 'noticed',
  openedAt: AT,
  takenDownAt: null,
};

export const LEAD: LeadView = {
  id: 'lead-0001',
  kind: 'merchant',
  merchants: ['292863WPXQ'],
  firstSeen: '2026-11-01T03:00:00.000Z',
  lastSeen: AT,
  rights: [
    {
      ...{ recordNo: RECORDATION.recordNo, holder: RECORDATION.holder, marks: ['云鹭'], merchants: ['292863WPXQ'] },
      ...{ parcels: 12, disguised: 9, spellings: ['云*鹭', 'Yun1u'], views: ['spaced', 'leet'], priceBelowBand: 7 },
      ...{ firstSeen: '2026-11-01T03:00:00.000Z', lastSeen: AT },
    },
  ],
  evidence: [
    {
      parcel: { ebpCode: '4612A00001', orderNo: 'T20261124-0002' },
      customsCode: '4612',
      merchant: '292863WPXQ',
      declared: AT,
      uses: [
        { recordNo: RECORDATION.recordNo, mark: '云鹭', view: 'spaced', spelled: ['云*鹭'], score: 0.8136, gnum: '1' },
      ],
    },
  ],
  key: '292863WPXQ',
  name: '测试甲跨境贸易有限公司',
  score: 0.87,
  platforms: ['4612A00001'],
  counts: { parcels: 40, suspicious: 12, disguised: 9, spellings: 2, rights: 1, reports: 1 },
  signals: [
    {
      ...{ signal: 'disguised-share', title: { zh: '伪装拼写的包裹', en: 'Parcels with disguised marks' } },
      ...{ value: '9/40', strength: 0.7 },
    },
  ],
  districts: [{ customsCode: '4612', parcels: 12 }],
  action: { code: 'target', text: { zh: '建议布控', en: 'Target this merchant' } },
  feedback: [{ leadId: 'lead-0001', verdict: 'useful', note: '属实', by: '测试乙', at: AT }],
};
export const LEADS: z.infer<typeof LeadsPage> = { asOf: AT, from: '2026-10-25T03:00:00.000Z', leads: [LEAD] };

export const REPORTS: z.infer<typeof ReportsPage> = {
  reports: [
    {
      ...{ id: 'report-1', holder: '3104W69001', recordNo: RECORDATION.recordNo, merchant: '292863WPXQ' },
      ...{ link: 'https://shop.example/1', text: '售假', at: AT },
    },
  ],
};

export const PREVIEW: ImportReply = {
  status: 'preview',
  digest: `${'a'.repeat(32)}-${'b'.repeat(32)}`,
  added: ['T2026-00002'],
  changed: [
    {
      recordNo: RECORDATION.recordNo,
      version: 2,
      fields: [{ field: 'features', before: ['瓶底凸字'], after: ['瓶底凸字', '激光码'] }],
    },
  ],
  unchanged: [],
  faults: [],
};
