import type { Decision, Dossier, LaneChange, Outcome } from '../../model/dossier.ts';
import type { Bilingual, Lane } from '../../model/finding.ts';
import type { Pick, Shedding } from '../../model/pick.ts';

/** What happened to a parcel, for people. `by` names the person or, of a document, the enterprise that sent it. */
export interface HistoryEntry {
  readonly at: string;
  readonly what: 'received' | 'lane' | 'release' | 'decision' | 'pick' | 'result' | 'returnArrived';
  readonly text: Bilingual;
  readonly by?: string;
  /** Of a verdict: its lane, and the codes of the findings behind it. */
  readonly lane?: Lane;
  readonly codes?: string[];
  /** Whether it came after the release: of a verdict, that it turned the lane of what had left. */
  readonly afterRelease?: boolean;
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
  yellow: { zh: '黄色通道', en: 'yellow lane' },
  red: { zh: '红色通道', en: 'red lane' },
};
/** What a lane calls for. */
const CALLS: Readonly<Record<Lane, Bilingual>> = {
  green: { zh: '', en: '' },
  yellow: { zh: '：人工审核', en: ': review' },
  red: { zh: '：查验', en: ': inspection' },
};
const ACTIONS: Readonly<Record<Decision['action'], Bilingual>> = {
  release: { zh: '放行', en: 'released' },
  inspect: { zh: '布控查验', en: 'sent to inspection' },
  detain: { zh: '扣留', en: 'detained' },
  return: { zh: '退运', en: 'returned' },
};
const CLOSED: Bilingual = { zh: '放行后疑点办结', en: 'case closed after the release' };
const REASONS: Readonly<Record<Pick['reason'], Bilingual>> = {
  instruction: { zh: '选中查验：布控指令命中', en: 'picked for inspection: by an instruction' },
  targeted: { zh: '选中查验：疑点命中', en: 'picked for inspection: targeted' },
  random: { zh: '选中查验：随机抽查', en: 'picked for inspection: at random' },
  'top-up': { zh: '选中查验：余量补选', en: 'picked for inspection: top-up by risk' },
  officer: { zh: '选中查验：审单指令', en: 'picked for inspection: by an officer' },
};
const OUTCOMES: Readonly<Record<Outcome, Bilingual>> = {
  'nothing-found': { zh: '查验：未见异常', en: 'inspected: nothing found' },
  discrepancy: { zh: '查验：实货与申报不符', en: 'inspected: a discrepancy' },
  infringing: { zh: '查验：涉嫌侵权', en: 'inspected: infringing' },
  prohibited: { zh: '查验：禁限物品', en: 'inspected: prohibited' },
  'not-found': { zh: '查验：未找到包裹', en: 'inspected: parcel not found' },
};

const SHED: Readonly<Record<Shedding['reason'], Bilingual>> = {
  'no-slots': { zh: '未予查验：查验名额不足', en: 'not inspected: no slots left' },
  'taken-off': { zh: '未予查验：经两名主管撤下', en: 'not inspected: taken off by two supervisors' },
};

/** Oldest first. `picks` are those that the parcel's verdict or an officer made. */
export function historyOf(dossier: Dossier, picks: readonly Pick[]): HistoryEntry[] {
  const released = releaseTimeOf(dossier);
  const entries: HistoryEntry[] = [
    ...dossier.versions.map(received),
    ...lanes(dossier, released),
    ...releases(dossier),
    ...picks.map(({ pickedAt: at, reason }) => ({ at, what: 'pick' as const, text: REASONS[reason] })),
    ...dossier.decisions.map((decision) => decided(decision, released)),
    ...dossier.results.map(({ at, outcome, by }) => ({ at, what: 'result' as const, text: OUTCOMES[outcome], by })),
    ...(dossier.shed === undefined
      ? []
      : [{ at: dossier.shed.at, what: 'pick' as const, text: SHED[dossier.shed.reason] }]),
    ...dossier.arrivals.map(({ at, weight, by }) => ({
      at,
      what: 'returnArrived' as const,
      text: { zh: `退货运抵，${weight} 千克`, en: `returned goods arrived, ${weight} kg` },
      ...(by === undefined ? {} : { by }),
    })),
  ];
  return entries
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((entry) => (released !== null && entry.at > released ? { ...entry, afterRelease: true } : entry));
}

/** When the parcel left, as far as it is written down: by itself, or by the first officer who released it. */
export function releaseTimeOf({ releasedAt, decisions }: Dossier): string | null {
  return releasedAt ?? decisions.find(({ action }) => action === 'release')?.at ?? null;
}

/** A release of what has left already releases nothing: it closes the case. */
function decided({ at, action, by }: Decision, released: string | null): HistoryEntry {
  const isClosing = action === 'release' && released !== null && at > released;
  return { at, what: 'decision', text: isClosing ? CLOSED : ACTIONS[action], by };
}

function received({ document: { type, body }, receivedAt: at, sender: by }: Dossier['versions'][number]): HistoryEntry {
  const name = DOCUMENTS[type] ?? { zh: type, en: type };
  const form = FORMS[body.appType] ?? { zh: '', en: '' };
  return { at, what: 'received', text: { zh: `收到${name.zh}${form.zh}`, en: `${name.en} received${form.en}` }, by };
}

/** A parcel that was green from the start has no history of lanes. */
function lanes({ lanes, verdict, verdictAt }: Dossier, released: string | null): HistoryEntry[] {
  if (lanes.length > 0) return lanes.map((change) => laneEntry(change, released));
  return verdict === null || verdictAt === null
    ? []
    : [laneEntry({ at: verdictAt, lane: verdict.lane, codes: [] }, released)];
}

/** Nobody reviews or opens what has left: a verdict after the release names its lane only. */
function laneEntry({ at, lane, codes }: LaneChange, released: string | null): HistoryEntry {
  const call = released !== null && at > released ? CALLS.green : CALLS[lane];
  const text = { zh: `${LANES[lane].zh}${call.zh}`, en: `${LANES[lane].en}${call.en}` };
  return { at, what: 'lane', text, lane, codes: [...codes] };
}

/** The green release that took effect before something else arrived; what an officer released is told as the decision. */
function releases({ releasedAt: at, decisions, lanes }: Dossier): HistoryEntry[] {
  if (at === null || decisions.some((decision) => decision.action === 'release' && decision.at === at)) return [];
  // Of a parcel that was green from the start, the history of lanes begins after its release.
  const wasGreen = lanes.length > 0 && lanes.every((lane) => lane.at > at);
  if (!wasGreen) return [{ at, what: 'release', text: { zh: '自动放行', en: 'released automatically' } }];
  return [
    {
      at,
      what: 'release',
      text: { zh: '绿色通道，自动放行', en: 'green lane, released automatically' },
      lane: 'green',
    },
  ];
}
