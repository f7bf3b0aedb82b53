import { comparisonOf } from '../../shared/domain/desk/comparison.ts';
import { historyOf, releaseTimeOf } from '../../shared/domain/desk/history.ts';
import { entryNoOf } from '../../shared/domain/dossier/entry-no-of.ts';
import { inForce } from '../../shared/domain/dossier/in-force.ts';
import { picksOf } from '../../shared/domain/dossier/picks-of.ts';
import { possibleActions } from '../../shared/domain/dossier/possible-actions.ts';
import { isCancelled, releaseOf, stateOf } from '../../shared/domain/dossier/state-of.ts';
import { waitUntil } from '../../shared/domain/dossier/waiting.ts';
import { receiptsOf, releaseReceipts } from '../../shared/domain/receipts/receipts-of.ts';
import { score } from '../../shared/domain/score/score.ts';
import type { Papers } from '../../shared/model/case.ts';
import type { Decision, Dossier, Version } from '../../shared/model/dossier.ts';
import type { Bilingual, Finding } from '../../shared/model/finding.ts';
import type { Pick as Chosen } from '../../shared/model/pick.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Receipt } from '../../shared/model/receipt.ts';
import { type Verdict, WEIGHTS } from '../../shared/model/verdict.ts';
import { maskField } from '../../shared/notation/mask.ts';
import type { HistoryEntry, ParcelView, ReceiptView } from '../../shared/wire/http/schemas/parcel.ts';
import { rawPaymentView } from './raw-payment-view.ts';

export interface Facts {
  readonly dossier: Dossier;
  readonly papers: Papers;
  readonly policy: Policy;
  readonly now: string;
}

type Told = Pick<Verdict, 'lane' | 'score' | 'findings'>;
type Shown = Pick<Chosen, 'pickId' | 'pickedAt'> & { readonly reason: string };

const PICKED: Bilingual = { zh: '选中查验', en: 'picked for inspection' };

/** What both sides see. An enterprise (`org`) sees its own receipts, and no names of officials. */
export function parcelView({ dossier, papers, policy, now }: Facts, org: string | null): ParcelView {
  const { key, verdict } = dossier;
  const picks = picksOf(dossier);
  const told = verdict === null ? null : org === null ? verdict : toldToParties(verdict, dossier, policy);
  return {
    ...key,
    state: stateOf(dossier, policy, now),
    missing: [...dossier.missing],
    waitUntil: waitUntil(dossier, policy),
    lane: told?.lane ?? null,
    score: told?.score ?? null,
    findings: [...(told?.findings ?? [])],
    picks: picks.map((pick) => pickView(org === null ? pick : { ...pick, reason: 'selected' }, dossier)),
    receipts: receipts(dossier, policy, now)
      .filter((receipt) => org === null || receipt.org === org)
      .map(receiptView),
    versions: org === null ? (verdict?.versions ?? null) : versionsForParties(verdict),
    history: org === null ? historyOf(dossier, picks) : historyForParties(dossier, picks),
    customsCode: papers.declaration?.customsCode ?? null,
    entryNo: entryNoOf(dossier),
  };
}

/**
 * A verdict as the parties see it: with the reasons that lie in their own documents and the score of those, in the lane in which
 * the parcel left. What is found after the release is for officials, as in its receipts.
 */
function toldToParties(verdict: Verdict, { releasedAt, lanes }: Dossier, policy: Policy): Told {
  const own = verdict.findings.filter((finding) => !isForOfficials(finding)).map(withoutWays);
  // A parcel that was green from the start has no history of lanes before its release.
  const lane = releasedAt === null ? verdict.lane : (lanes.findLast(({ at }) => at <= releasedAt)?.lane ?? 'green');
  if (own.length === verdict.findings.length) return { lane, score: verdict.score, findings: own };
  const findings = own.filter(({ code }) => code !== 'risk-score');
  return { lane, score: score(findings, policy), findings };
}

/** How a disguise was seen through is for officials and the holder: sellers would learn to do better. */
function withoutWays({ use: _, values, ...finding }: Finding): Finding {
  return { ...finding, values: values.map(({ span: __, ...statement }) => statement) };
}

/**
 * Structure across parcels is for officials: it names other people's parcels, and tells a gang how it was seen. So is what customs look
 * for by instructions and models.
 */
function isForOfficials({ code, evidence, linked, foundAt }: Finding): boolean {
  if (code === 'instruction-hit' || code === 'model-risk') return true;
  return evidence !== undefined || linked !== undefined || foundAt !== undefined;
}

/** Of what spoke in the verdict, that of the law and the documents. */
function versionsForParties(verdict: Verdict | null): ParcelView['versions'] {
  if (verdict === null) return null;
  const { rules, rights, policy } = verdict.versions;
  return { rules, rights, policy, model: WEIGHTS };
}

/** A lane that turned, a case that was opened and closed after the release, and that nobody could inspect it, are for officials. */
function historyForParties({ shed: _, ...dossier }: Dossier, picks: readonly Chosen[]): HistoryEntry[] {
  return historyOf(dossier, picks)
    .filter(({ what, afterRelease }) => afterRelease !== true || (what !== 'lane' && what !== 'decision'))
    .map(withoutOfficials);
}

/** An entry of the history as an enterprise sees it: no names of officials, no codes of findings it is not shown, no reason of a pick. */
function withoutOfficials({ by, codes: _, ...entry }: HistoryEntry): HistoryEntry {
  if (entry.what === 'pick') return { ...entry, text: PICKED };
  return by === undefined || entry.what !== 'received' ? entry : { ...entry, by };
}

/** What officials see besides: every version received with identity data masked, and what the verdict and people made of it. */
export function officialView({ dossier, papers, policy, now }: Facts): Partial<ParcelView> {
  const valid = new Set(inForce(dossier.versions));
  return {
    selection: dossier.verdict?.selection ?? null,
    uses: [...(dossier.verdict?.uses ?? [])],
    documents: dossier.versions.map((version) => documentView(version, valid.has(version))),
    comparison: comparisonOf(papers, dossier.verdict?.findings ?? []),
    decisions: dossier.decisions.map((decision) => decisionView(decision, releaseTimeOf(dossier))),
    lease: dossier.lease,
    actions: [...possibleActions(dossier, policy, now)],
    rawPayment: rawPaymentView(dossier, policy),
  };
}

export function receiptView({ org: _, ...receipt }: Receipt): ReceiptView {
  return { ...receipt, fields: { ...receipt.fields } };
}

/** A green release is derived: its receipt stands here from the moment it took effect. */
function receipts(dossier: Dossier, policy: Policy, now: string): Receipt[] {
  const { decisions, releasedAt } = dossier;
  const isDecided = decisions.some(({ at }) => at <= (releasedAt ?? at));
  const released = isDecided ? null : releaseOf(dossier, policy);
  const settled = released !== null && released <= now ? releaseReceipts(dossier, released) : [];
  return [...receiptsOf(dossier, isCancelled(dossier)), ...settled].toSorted((a, b) =>
    a.returnTime < b.returnTime ? -1 : 1,
  );
}

function pickView({ pickId, reason, pickedAt }: Shown, { results }: Dossier): ParcelView['picks'][number] {
  const result = results.find((one) => one.pickId === pickId);
  return { pickId, reason, at: pickedAt, outcome: result?.outcome ?? null, listId: result?.listId ?? null };
}

function decisionView(decision: Decision, released: string | null): NonNullable<ParcelView['decisions']>[number] {
  return released !== null && decision.at > released ? { ...decision, afterRelease: true } : { ...decision };
}

function documentView({ document, receivedAt, digest, submissionId }: Version, isInForce: boolean) {
  return { type: document.type, inForce: isInForce, receivedAt, digest, submissionId, body: maskedBody(document.body) };
}

function maskedBody(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).map(([field, value]) => [field, masked(field, value)]));
}

function masked(field: string, value: unknown): unknown {
  return typeof value === 'string' ? maskField(field, value) : value;
}
