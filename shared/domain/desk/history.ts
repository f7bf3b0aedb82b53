import type { Decision, Dossier, Outcome } from '../../model/dossier.ts';
import type { Bilingual, Lane } from '../../model/finding.ts';
import type { Pick } from '../../model/pick.ts';

/** What happened to a parcel, for people. `by` names the person or, of a document, the enterprise that sent it. */
export interface HistoryEntry {
  readonly at: string;
  readonly what: 'received' | 'lane' | 'release' | 'decision' | 'pick' | 'result' | 'returnArrived';
  readonly text: Bilingual;
  readonly by?: string;
  /** Of a verdict: its lane, and the codes of the findings behind it. */
  readonly lane?: Lane;
  readonly codes?: string[];
}

const DOCUMENTS: Readonly<Record<string, Bilingual>> = {
  order: { zh: '订单', en: 'order' },
  payment: { zh: '支付单', en: 'payment' },
  waybill: { zh: '运单', en: 'waybill' },
  waybillStatus: { zh: '运单状态', en: 'waybill status' },
  declaration: { zh: '清单', en: 'declaration' },
  cancel: { zh: '撤销申请', en: 'cancellation' },
  return: { zh: '退货申请', en: 'return request' },
};
const FORMS: Readonly<Record<string, Bilingual>> = {
  '2': { zh: '（变更）', en: ' (change)' },
  '3': { zh: '（删除）', en: ' (deletion)' },
};
const LANES: Readonly<Record<Lane, Bilingual>> = {
  green: { zh: '绿色通道', en: 'green lane' },
  yellow: { zh: '黄色通道：人工审核', en: 'yellow lane: review' },
  red: { zh: '红色通道：查验', en: 'red lane: inspection' },
};
const ACTIONS: Readonly<Record<Decision['action'], Bilingual>> = {
  release: { zh: '放行', en: 'released' },
  inspect: { zh: '布控查验', en: 'sent to inspection' },
  detain: { zh: '扣留', en: 'detained' },
  return: { zh: '退运', en: 'returned' },
};
const REASONS: Readonly<Record<Pick['reason'], Bilingual>> = {
  targeted: { zh: '选中查验：布控命中', en: 'picked for inspection: targeted' },
  random: { zh: '选中查验：随机抽查', en: 'picked for inspection: at random' },
  officer: { zh: '选中查验：审单指令', en: 'picked for inspection: by an officer' },
};
const OUTCOMES: Readonly<Record<Outcome, Bilingual>> = {
  'nothing-found': { zh: '查验：未见异常', en: 'inspected: nothing found' },
  discrepancy: { zh: '查验：实货与申报不符', en: 'inspected: a discrepancy' },
  infringing: { zh: '查验：涉嫌侵权', en: 'inspected: infringing' },
  prohibited: { zh: '查验：禁限物品', en: 'inspected: prohibited' },
  'not-found': { zh: '查验：未找到包裹', en: 'inspected: parcel not found' },
};

/** Oldest first. `picks` are those that the parcel's verdict or an officer made. */
export function historyOf(dossier: Dossier, picks: readonly Pick[]): HistoryEntry[] {
  const entries: HistoryEntry[] = [
    ...dossier.versions.map(received),
    ...lanes(dossier),
    ...releases(dossier),
    ...picks.map(({ pickedAt: at, reason }) => ({ at, what: 'pick' as const, text: REASONS[reason] })),
    ...dossier.decisions.map(({ at, action, by }) => ({ at, what: 'decision' as const, text: ACTIONS[action], by })),
    ...dossier.results.map(({ at, outcome, by }) => ({ at, what: 'result' as const, text: OUTCOMES[outcome], by })),
    ...dossier.arrivals.map(({ at, weight, by }) => ({
      at,
      what: 'returnArrived' as const,
      text: { zh: `退货运抵，${weight} 千克`, en: `returned goods arrived, ${weight} kg` },
      ...(by === undefined ? {} : { by }),
    })),
  ];
  return entries.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function received({ document: { type, body }, receivedAt: at, sender: by }: Dossier['versions'][number]): HistoryEntry {
  const name = DOCUMENTS[type] ?? { zh: type, en: type };
  const form = FORMS[body.appType] ?? { zh: '', en: '' };
  return { at, what: 'received', text: { zh: `收到${name.zh}${form.zh}`, en: `${name.en} received${form.en}` }, by };
}

/** A parcel that was green from the start has no history of lanes. */
function lanes({ lanes, verdict, verdictAt }: Dossier): HistoryEntry[] {
  if (lanes.length > 0) return lanes.map(({ at, lane, codes }) => laneEntry(at, lane, codes));
  return verdict === null || verdictAt === null ? [] : [laneEntry(verdictAt, verdict.lane, [])];
}

function laneEntry(at: string, lane: Lane, codes: readonly string[]): HistoryEntry {
  return { at, what: 'lane', text: LANES[lane], lane, codes: [...codes] };
}

/** The green release that took effect before something else arrived. */
function releases({ releasedAt: at }: Dossier): HistoryEntry[] {
  return at === null ? [] : [{ at, what: 'release', text: { zh: '自动放行', en: 'released automatically' } }];
}
