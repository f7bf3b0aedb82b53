import type { Decision, Dossier, Version } from '../../model/dossier.ts';
import type { Receipt } from '../../model/receipt.ts';
import { chinaTime17 } from '../../notation/china-time.ts';
import { fieldsOf } from './fields-of.ts';
import { endOf, stemOf } from './receipt-guid.ts';

interface Stage {
  readonly status: string;
  readonly info: string;
  readonly at: string;
  /** `at` and `status` as every receipt of the stage writes them. */
  readonly returnTime: string;
  readonly guidEnd: string;
  /** What was received later is not told of it; null where all are told. */
  readonly before: string | null;
}

type Told = Pick<Stage, 'status' | 'info'>;

/** messages.md §12: 2 accepted, 120 the documents matched, 300 manual review, 500 inspection. */
const ACCEPTED = { status: '2', info: '新增申报成功' };
const MATCHED = { status: '120', info: '[Code:1800;Desc:逻辑校验通过]' };
const REVIEW = { status: '300', info: '[Code:1200;Desc:待人工审核]' };
const INSPECTION = { status: '500', info: '[Code:1200;Desc:查验]' };
const CANCELLED = { status: '399', info: '[Code:2300;Desc:撤单申请审核通过,清单已成功撤单]' };
const RELEASED = { status: '800', info: '[Code:2600;Desc:放行]' };
const DECIDED: Record<Decision['action'], Told> = {
  release: RELEASED,
  inspect: INSPECTION,
  detain: { status: '599', info: '[Code:599;Desc:扣留]' },
  return: { status: '700', info: '[Code:700;Desc:退运]' },
};

/**
 * Every receipt that a dossier has earned so far. Pure, with stable ids, so that announcing twice tells nothing new.
 * `isCancelled` says whether a 623 took effect (`shared/domain/dossier/state-of.ts`).
 */
export function receiptsOf(dossier: Dossier, isCancelled: boolean): Receipt[] {
  const stages = stagesOf(dossier);
  const receipts: Receipt[] = [];
  let accepted: Stage | null = null;
  for (const version of dossier.versions) {
    // What came together was accepted at one time.
    if (accepted?.at !== version.receivedAt) accepted = stageAt(ACCEPTED, version.receivedAt);
    const named = namesOf(dossier, version);
    receipts.push(receiptOf(named, accepted));
    for (const stage of version.document.type === 'cancel' ? [cancelStage(version, isCancelled)] : stages) {
      const told = stage.before === null || version.receivedAt <= stage.before ? stageFor(version, stage) : null;
      if (told !== null) receipts.push(receiptOf(named, told));
    }
  }
  return receipts;
}

/** The receipt of a green release, told when the settling time is over: no write of the dossier marks that moment. */
export function releaseReceipts(dossier: Dossier, at: string): Receipt[] {
  return dossier.versions
    .filter(({ document }) => document.type === 'declaration')
    .map((version) => receiptOf(namesOf(dossier, version), stageAt(RELEASED, at)));
}

function stageAt({ status, info }: Told, at: string, before: string | null = null): Stage {
  return { status, info, at, returnTime: chinaTime17(at), guidEnd: endOf(status), before };
}

/** What is found and decided after the release is for officers' eyes: the declarant is told nothing of it. */
function stagesOf(dossier: Dossier): Stage[] {
  const { verdict, verdictAt, decisions, releasedAt } = dossier;
  const stages: Stage[] = [];
  if (verdict !== null && verdictAt !== null) {
    const isLate = verdict.lane !== 'green' && verdictAt > (releasedAt ?? verdictAt);
    const { lane, isChosen, at, before } = isLate
      ? whenItLeft(dossier, releasedAt ?? verdictAt)
      : { lane: verdict.lane, isChosen: verdict.selection.selected, at: verdictAt, before: null };
    if (lane === 'green') stages.push(stageAt(MATCHED, at, before));
    if (lane === 'yellow') stages.push(stageAt(REVIEW, at, before));
    if (lane === 'red' || isChosen) stages.push(stageAt(INSPECTION, at, before));
  }
  for (const { action, at } of decisions) if (at <= (releasedAt ?? at)) stages.push(stageAt(DECIDED[action], at));
  return stages;
}

/** The lane in which it left, as the declarant was told. Of a parcel that was green from the start only the release is written down. */
function whenItLeft({ lanes, results }: Dossier, released: string) {
  const { lane, at } = lanes.findLast((change) => change.at <= released) ?? { lane: 'green', at: released };
  return { lane, at, isChosen: results.length > 0, before: released };
}

/** A cancellation takes effect at once on what nobody holds; otherwise people review it. */
function cancelStage({ receivedAt }: Version, isCancelled: boolean): Stage {
  return stageAt(isCancelled ? CANCELLED : REVIEW, receivedAt);
}

/** Reviews, inspections and decisions are told to the declarant; that the documents matched, to everyone. */
function stageFor({ document }: Version, stage: Stage): Stage | null {
  if (document.type === 'cancel') return stage;
  if (document.type === 'return' || document.type === 'waybillStatus') return null;
  if (document.type === 'declaration') return stage;
  if (stage.status === MATCHED.status) return stage;
  return stage.status === RELEASED.status ? stageAt(MATCHED, stage.at) : null;
}

/** How all receipts of one version name their document. */
interface Names extends Pick<Receipt, 'org' | 'type' | 'fields'> {
  readonly idStem: string;
  readonly guidStem: string;
}

function namesOf({ key }: Dossier, { document, digest, sender }: Version): Names {
  const { type } = document;
  return {
    org: sender,
    type,
    fields: fieldsOf(document, key),
    idStem: `${type}-${digest.slice(0, 16)}-`,
    guidStem: stemOf(digest),
  };
}

function receiptOf(
  { org, type, fields, idStem, guidStem }: Names,
  { status, info, returnTime, guidEnd }: Stage,
): Receipt {
  return {
    id: idStem + status,
    org,
    type,
    guid: guidStem + guidEnd,
    fields,
    returnStatus: status,
    returnTime,
    returnInfo: info,
  };
}
