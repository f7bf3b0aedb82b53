import { comparisonOf } from '../../shared/domain/desk/comparison.ts';
import { historyOf } from '../../shared/domain/desk/history.ts';
import { inForce } from '../../shared/domain/dossier/in-force.ts';
import { picksOf } from '../../shared/domain/dossier/picks-of.ts';
import { isCancelled, releaseOf, stateOf } from '../../shared/domain/dossier/state-of.ts';
import { waitUntil } from '../../shared/domain/dossier/waiting.ts';
import { receiptsOf, releaseReceipts } from '../../shared/domain/receipts/receipts-of.ts';
import type { Papers } from '../../shared/model/case.ts';
import type { Dossier, Version } from '../../shared/model/dossier.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Pick as Chosen } from '../../shared/model/pick.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Receipt } from '../../shared/model/receipt.ts';
import { maskField } from '../../shared/notation/mask.ts';
import type { HistoryEntry, ParcelView, ReceiptView } from '../../shared/wire/http/schemas/parcel.ts';
import { rawPaymentView } from './raw-payment-view.ts';

export interface Facts {
  readonly dossier: Dossier;
  readonly papers: Papers;
  readonly policy: Policy;
  readonly now: string;
}

/** What both sides see. An enterprise (`org`) sees its own receipts, and no names of officials. */
export function parcelView({ dossier, papers, policy, now }: Facts, org: string | null): ParcelView {
  const { key, verdict } = dossier;
  const picks = picksOf(dossier);
  return {
    ...key,
    state: stateOf(dossier, policy, now),
    missing: [...dossier.missing],
    waitUntil: waitUntil(dossier, policy),
    lane: verdict?.lane ?? null,
    score: verdict?.score ?? null,
    findings: (verdict?.findings ?? []).filter((finding) => org === null || !isAcrossParcels(finding)),
    picks: picks.map((pick) => pickView(pick, dossier)),
    receipts: receipts(dossier, policy, now)
      .filter((receipt) => org === null || receipt.org === org)
      .map(receiptView),
    versions: verdict?.versions ?? null,
    history: historyOf(dossier, picks).map((entry) => (org === null ? entry : withoutOfficials(entry))),
    customsCode: papers.declaration?.customsCode ?? null,
  };
}

/** Structure across parcels is for officials: it names other people's parcels, and tells a gang how it was seen. */
function isAcrossParcels({ evidence, linked, foundAt }: Finding): boolean {
  return evidence !== undefined || linked !== undefined || foundAt !== undefined;
}

/** An entry of the history as an enterprise sees it: no names of officials, no codes of findings it is not shown. */
function withoutOfficials({ by, codes: _, ...entry }: HistoryEntry): HistoryEntry {
  return by === undefined || entry.what !== 'received' ? entry : { ...entry, by };
}

/** What officials see besides: every version received with identity data masked, and what the verdict and people made of it. */
export function officialView({ dossier, papers, policy }: Facts): Partial<ParcelView> {
  const valid = new Set(inForce(dossier.versions));
  return {
    selection: dossier.verdict?.selection ?? null,
    documents: dossier.versions.map((version) => documentView(version, valid.has(version))),
    comparison: comparisonOf(papers, dossier.verdict?.findings ?? []),
    decisions: dossier.decisions.map((decision) => ({ ...decision })),
    lease: dossier.lease,
    rawPayment: rawPaymentView(dossier, policy),
  };
}

export function receiptView({ org: _, ...receipt }: Receipt): ReceiptView {
  return { ...receipt, fields: { ...receipt.fields } };
}

/** A green release is derived: its receipt stands here from the moment it took effect. */
function receipts(dossier: Dossier, policy: Policy, now: string): Receipt[] {
  const released = dossier.decisions.length === 0 ? releaseOf(dossier, policy) : null;
  const settled = released !== null && released <= now ? releaseReceipts(dossier, released) : [];
  return [...receiptsOf(dossier, isCancelled(dossier)), ...settled].toSorted((a, b) =>
    a.returnTime < b.returnTime ? -1 : 1,
  );
}

function pickView({ pickId, reason, pickedAt }: Chosen, { results }: Dossier): ParcelView['picks'][number] {
  const result = results.find((one) => one.pickId === pickId);
  return { pickId, reason, at: pickedAt, outcome: result?.outcome ?? null, listId: result?.listId ?? null };
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
