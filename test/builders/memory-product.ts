import { archive } from '../../functions/archive/archive.ts';
import { assess } from '../../functions/assess/assess.ts';
import { bookshelf } from '../../functions/assess/bookshelf.ts';
import { instructionShelf } from '../../functions/assess/instruction-shelf.ts';
import { modelShelf } from '../../functions/assess/model-shelf.ts';
import { ringShelf } from '../../functions/assess/ring-shelf.ts';
import { targetingShelf } from '../../functions/assess/targeting-shelf.ts';
import { cases } from '../../functions/cases/cases.ts';
import { clues } from '../../functions/clues/clues.ts';
import { compile } from '../../functions/compile/compile.ts';
import { desk } from '../../functions/desk/desk.ts';
import { dispatch } from '../../functions/dispatch/dispatch.ts';
import { field } from '../../functions/field/field.ts';
import { figures } from '../../functions/figures/figures.ts';
import { inquire } from '../../functions/inquire/inquire.ts';
import { instructions as commands } from '../../functions/instructions/instructions.ts';
import { lots } from '../../functions/lots/lots.ts';
import { mail } from '../../functions/mail/mail.ts';
import { notices } from '../../functions/notices/notices.ts';
import { protect } from '../../functions/protect/protect.ts';
import { publish } from '../../functions/publish/publish.ts';
import { rights as registry } from '../../functions/rights/rights.ts';
import { submit } from '../../functions/submit/submit.ts';
import { memoryClueReports } from '../../shared/adapters/memory/memory-clue-reports.ts';
import { memoryCursors } from '../../shared/adapters/memory/memory-cursors.ts';
import { memoryDistricts } from '../../shared/adapters/memory/memory-districts.ts';
import { memoryDossiers } from '../../shared/adapters/memory/memory-dossiers.ts';
import { memoryDrawKeys } from '../../shared/adapters/memory/memory-draw-keys.ts';
import { memoryInstructionSets } from '../../shared/adapters/memory/memory-instruction-sets.ts';
import { memoryInstructions } from '../../shared/adapters/memory/memory-instructions.ts';
import { memoryIpCases } from '../../shared/adapters/memory/memory-ip-cases.ts';
import { memoryKnownRings } from '../../shared/adapters/memory/memory-known-rings.ts';
import { memoryLeadFeedbacks } from '../../shared/adapters/memory/memory-lead-feedbacks.ts';
import { memoryLeads } from '../../shared/adapters/memory/memory-leads.ts';
import { memoryLearntModels } from '../../shared/adapters/memory/memory-learnt-models.ts';
import { memoryLedger } from '../../shared/adapters/memory/memory-ledger.ts';
import { memoryLinks } from '../../shared/adapters/memory/memory-links.ts';
import { memoryLists } from '../../shared/adapters/memory/memory-lists.ts';
import { memoryLots } from '../../shared/adapters/memory/memory-lots.ts';
import { memoryMailLog } from '../../shared/adapters/memory/memory-mail-log.ts';
import { memoryOutbox } from '../../shared/adapters/memory/memory-outbox.ts';
import { memoryPayments } from '../../shared/adapters/memory/memory-payments.ts';
import { memoryProofs } from '../../shared/adapters/memory/memory-proofs.ts';
import { memoryReceipts } from '../../shared/adapters/memory/memory-receipts.ts';
import { memoryReferences } from '../../shared/adapters/memory/memory-references.ts';
import { memoryReplies } from '../../shared/adapters/memory/memory-replies.ts';
import { memoryResults } from '../../shared/adapters/memory/memory-results.ts';
import { memoryRights } from '../../shared/adapters/memory/memory-rights.ts';
import { memoryRightsSnapshots } from '../../shared/adapters/memory/memory-rights-snapshots.ts';
import { memorySaidInsights } from '../../shared/adapters/memory/memory-said-insights.ts';
import { memorySelections } from '../../shared/adapters/memory/memory-selections.ts';
import { memorySessions } from '../../shared/adapters/memory/memory-sessions.ts';
import { memoryShiftPlans } from '../../shared/adapters/memory/memory-shift-plans.ts';
import { memorySubmissions } from '../../shared/adapters/memory/memory-submissions.ts';
import { memoryTallies } from '../../shared/adapters/memory/memory-tallies.ts';
import { memoryTraces } from '../../shared/adapters/memory/memory-traces.ts';
import { memoryWaybills } from '../../shared/adapters/memory/memory-waybills.ts';
import { dayDraws } from '../../shared/adapters/system/day-draws.ts';
import { hmacDraws } from '../../shared/adapters/system/hmac-draws.ts';
import { hmacTokens } from '../../shared/adapters/system/hmac-tokens.ts';
import { newId } from '../../shared/adapters/system/new-id.ts';
import { nodeHashing } from '../../shared/adapters/system/node-hashing.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import type { Document } from '../../shared/model/document/document.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { PullTask } from '../../shared/model/raw-payment.ts';
import type { Reference } from '../../shared/model/reference.ts';
import { RECEIVED_AT } from './arrived.ts';
import { KEY, quietPolicy } from './assess-world.ts';
import { call, type TestReply } from './http-call.ts';

export type MemoryProduct = Awaited<ReturnType<typeof memoryProduct>>;

/** The whole product in one process: the real use cases over memory adapters. `settle` empties the queues. */
export async function memoryProduct(given: { reference?: Reference; policy?: Policy } = {}) {
  let now = RECEIVED_AT;
  const clock = { now: () => now };
  const references = memoryReferences();
  await references.publish(given.reference ?? {}, given.policy ?? quietPolicy);
  const knownRings = memoryKnownRings();
  const rights = memoryRights();
  const snapshots = memoryRightsSnapshots();
  const instructionSets = memoryInstructionSets();
  const shiftPlans = memoryShiftPlans();
  const models = memoryLearntModels();
  await compile({ rights, references, snapshots, clock });
  const world = {
    dossiers: memoryDossiers(),
    waybills: memoryWaybills(),
    payments: memoryPayments(),
    ledger: memoryLedger(),
    links: memoryLinks(),
    lists: memoryLists(),
    receipts: memoryReceipts(),
    districts: memoryDistricts(),
    submissions: memorySubmissions(),
    cursors: memoryCursors(),
    sessions: memorySessions(),
    cases: memoryIpCases(),
    proofs: memoryProofs(),
    traces: memoryTraces(),
    mailLog: memoryMailLog(),
    said: memorySaidInsights(),
    outbox: memoryOutbox(),
    tokens: hmacTokens(KEY),
    draws: hmacDraws(KEY),
    ...nodeHashing,
    keys: memoryDrawKeys(KEY),
    dayDraws: dayDraws(memoryDrawKeys(KEY)),
    books: bookshelf(references, snapshots),
    rights,
    snapshots,
    leads: memoryLeads(),
    feedbacks: memoryLeadFeedbacks(),
    reports: memoryClueReports(),
    knownRings,
    rings: ringShelf(knownRings),
    instructions: memoryInstructions(),
    instructionSets,
    shiftPlans,
    models,
    targeting: targetingShelf({
      instructions: instructionShelf(instructionSets),
      model: modelShelf(models, 'champion'),
      challenger: modelShelf(models, 'challenger'),
      plans: shiftPlans,
    }),
    selections: memorySelections(),
    results: memoryResults(),
    references,
    clock,
    newId,
  };
  const replies = memoryReplies(clock);
  const pulls: PullTask[] = [];
  let messages = 0;

  return {
    ...world,
    /** Wake-ups of pulls that were sent and not yet given to `pull`. */
    pulls,
    handlers: {
      submit: httpHandler('submit', submit(world), replies),
      inquire: httpHandler('inquire', inquire({ ...world, tokens: async () => world.tokens })),
      desk: httpHandler('desk', desk(world), replies),
      field: httpHandler('field', field(world), replies),
      cases: httpHandler('cases', cases(world), replies),
      clues: httpHandler('clues', clues(world), replies),
      rights: httpHandler('rights', registry(world), replies),
      instructions: httpHandler('instructions', commands({ ...world, sets: instructionSets }), replies),
      publish: httpHandler('publish', publish(world)),
      mail: httpHandler('mail', mail(world), replies),
      lots: httpHandler('lots', lots({ lots: memoryLots(), clock }), replies),
      figures: httpHandler('figures', figures({ ...world, tallies: memoryTallies() })),
    },

    at(instant: string) {
      now = instant;
    },

    /** Posts each document as the enterprise that answers for it. */
    async post(...documents: Document[]): Promise<TestReply[]> {
      const replies: TestReply[] = [];
      for (const document of documents) {
        const as = { role: 'submitter', org: senderOf(document) } as const;
        replies.push(await call(this.handlers.submit, 'postDocuments', { as, json: { documents: [document] } }));
      }
      return replies;
    },

    /** Empties the queues, with the rights as they are now. */
    async settle(): Promise<void> {
      await compile(world);
      for (;;) {
        const {
          documents,
          reassess,
          inspections,
          notices: told,
          rawPayments,
          returned,
          insights,
          protections,
          ipOutcomes,
          ...sent
        } = world.outbox.drain();
        pulls.push(...sent.pulls);
        await archive(world, [
          { content: { kind: 'traces', traces: sent.traces } },
          { content: { kind: 'selections', selections: sent.selections } },
          { content: { kind: 'results', results: sent.results } },
        ]);
        if (
          documents.length +
            reassess.length +
            inspections.length +
            told.length +
            rawPayments.length +
            returned.length +
            insights.length +
            protections.length +
            ipOutcomes.length ===
          0
        )
          return;
        const news = { rawPayments, returned, insights, ipOutcomes };
        await assess(world, { arrived: documents, reassess: [...new Set(reassess)], ...news });
        await protect(world, protections);
        if (inspections.length > 0) await dispatch(world, inspections);
        messages += 1;
        if (told.length > 0)
          await notices(world, [{ messageId: `m${String(messages).padStart(6, '0')}`, content: told }]);
      }
    },
  };
}

export function senderOf({ type, body }: Document): string {
  if (type === 'order') return body.ebpCode;
  if (type === 'payment') return body.payCode;
  if (type === 'waybill' || type === 'waybillStatus') return body.logisticsCode;
  return body.agentCode;
}
