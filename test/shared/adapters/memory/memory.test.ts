import { memoryClueReports } from '../../../../shared/adapters/memory/memory-clue-reports.ts';
import { memoryCursors } from '../../../../shared/adapters/memory/memory-cursors.ts';
import { memoryDistricts } from '../../../../shared/adapters/memory/memory-districts.ts';
import { memoryDossiers } from '../../../../shared/adapters/memory/memory-dossiers.ts';
import { memoryDrawDays } from '../../../../shared/adapters/memory/memory-draw-days.ts';
import { memoryDrawKeys } from '../../../../shared/adapters/memory/memory-draw-keys.ts';
import { memoryDrawRounds } from '../../../../shared/adapters/memory/memory-draw-rounds.ts';
import { memoryDrops } from '../../../../shared/adapters/memory/memory-drops.ts';
import { memoryInstructionSets } from '../../../../shared/adapters/memory/memory-instruction-sets.ts';
import { memoryInstructions } from '../../../../shared/adapters/memory/memory-instructions.ts';
import { memoryIpCases } from '../../../../shared/adapters/memory/memory-ip-cases.ts';
import { memoryKnownRings } from '../../../../shared/adapters/memory/memory-known-rings.ts';
import { memoryLeadFeedbacks } from '../../../../shared/adapters/memory/memory-lead-feedbacks.ts';
import { memoryLeads } from '../../../../shared/adapters/memory/memory-leads.ts';
import { memoryLearntModels } from '../../../../shared/adapters/memory/memory-learnt-models.ts';
import { memoryLedger } from '../../../../shared/adapters/memory/memory-ledger.ts';
import { memoryLinks } from '../../../../shared/adapters/memory/memory-links.ts';
import { memoryLists } from '../../../../shared/adapters/memory/memory-lists.ts';
import { memoryLots } from '../../../../shared/adapters/memory/memory-lots.ts';
import { memoryMailLog } from '../../../../shared/adapters/memory/memory-mail-log.ts';
import { memoryOutbox } from '../../../../shared/adapters/memory/memory-outbox.ts';
import { memoryPayments } from '../../../../shared/adapters/memory/memory-payments.ts';
import { memoryProofs } from '../../../../shared/adapters/memory/memory-proofs.ts';
import { memoryReceipts } from '../../../../shared/adapters/memory/memory-receipts.ts';
import { memoryReferences } from '../../../../shared/adapters/memory/memory-references.ts';
import { memoryReplies } from '../../../../shared/adapters/memory/memory-replies.ts';
import { memoryResults } from '../../../../shared/adapters/memory/memory-results.ts';
import { memoryRights } from '../../../../shared/adapters/memory/memory-rights.ts';
import { memoryRightsSnapshots } from '../../../../shared/adapters/memory/memory-rights-snapshots.ts';
import { memorySaidInsights } from '../../../../shared/adapters/memory/memory-said-insights.ts';
import { memorySelections } from '../../../../shared/adapters/memory/memory-selections.ts';
import { memorySessions } from '../../../../shared/adapters/memory/memory-sessions.ts';
import { memoryShiftPlans } from '../../../../shared/adapters/memory/memory-shift-plans.ts';
import { memorySubmissions } from '../../../../shared/adapters/memory/memory-submissions.ts';
import { memoryTallies } from '../../../../shared/adapters/memory/memory-tallies.ts';
import { memoryTraces } from '../../../../shared/adapters/memory/memory-traces.ts';
import { memoryWaybills } from '../../../../shared/adapters/memory/memory-waybills.ts';
import { describeClueReports } from '../../../contract/clue-reports.contract.ts';
import { describeCursors } from '../../../contract/cursors.contract.ts';
import { describeDistricts } from '../../../contract/districts.contract.ts';
import { describeDossiers } from '../../../contract/dossiers.contract.ts';
import { describeDrawDays } from '../../../contract/draw-days.contract.ts';
import { describeDrawKeys } from '../../../contract/draw-keys.contract.ts';
import { describeDrawRounds } from '../../../contract/draw-rounds.contract.ts';
import { describeDrops } from '../../../contract/drops.contract.ts';
import { describeInstructionSets } from '../../../contract/instruction-sets.contract.ts';
import { describeInstructions } from '../../../contract/instructions.contract.ts';
import { describeIpCases } from '../../../contract/ip-cases.contract.ts';
import { describeKnownRings } from '../../../contract/known-rings.contract.ts';
import { describeLeadFeedbacks } from '../../../contract/lead-feedbacks.contract.ts';
import { describeLeads } from '../../../contract/leads.contract.ts';
import { describeLearntModels } from '../../../contract/learnt-models.contract.ts';
import { describeLedger } from '../../../contract/ledger.contract.ts';
import { describeLinks } from '../../../contract/links.contract.ts';
import { describeLists } from '../../../contract/lists.contract.ts';
import { describeLots } from '../../../contract/lots.contract.ts';
import { describeMailLog } from '../../../contract/mail-log.contract.ts';
import { describeOutbox } from '../../../contract/outbox.contract.ts';
import { describePayments } from '../../../contract/payments.contract.ts';
import { describeProofs } from '../../../contract/proofs.contract.ts';
import { describeReceipts } from '../../../contract/receipts.contract.ts';
import { describeReferences } from '../../../contract/references.contract.ts';
import { describeReplies } from '../../../contract/replies.contract.ts';
import { describeResults } from '../../../contract/results.contract.ts';
import { describeRights } from '../../../contract/rights.contract.ts';
import { describeRightsSnapshots } from '../../../contract/rights-snapshots.contract.ts';
import { describeSaidInsights } from '../../../contract/said-insights.contract.ts';
import { describeSelections } from '../../../contract/selections.contract.ts';
import { describeSessions } from '../../../contract/sessions.contract.ts';
import { describeShiftPlans } from '../../../contract/shift-plans.contract.ts';
import { describeSubmissions } from '../../../contract/submissions.contract.ts';
import { describeTallies } from '../../../contract/tallies.contract.ts';
import { describeTraces } from '../../../contract/traces.contract.ts';
import { describeWaybills } from '../../../contract/waybills.contract.ts';

describeClueReports('memoryClueReports', memoryClueReports);
describeCursors('memoryCursors', memoryCursors);
describeDistricts('memoryDistricts', memoryDistricts);
describeDossiers('memoryDossiers', memoryDossiers);
describeDrawDays('memoryDrawDays', async () => {
  const days = memoryDrawDays();
  return () => days;
});
describeDrawRounds('memoryDrawRounds', async () => {
  const rounds = memoryDrawRounds();
  return () => rounds;
});
describeDrawKeys('memoryDrawKeys', async () => () => memoryDrawKeys(Uint8Array.of(1)));
describeDrops('memoryDrops', async (files) => memoryDrops(files));
describeLeadFeedbacks('memoryLeadFeedbacks', memoryLeadFeedbacks);
describeLeads('memoryLeads', async () => {
  const leads = memoryLeads();
  return () => leads;
});
describeInstructionSets('memoryInstructionSets', async () => {
  const sets = memoryInstructionSets();
  return () => sets;
});
describeInstructions('memoryInstructions', async () => {
  const instructions = memoryInstructions();
  return () => instructions;
});
describeIpCases('memoryIpCases', memoryIpCases);
describeLearntModels('memoryLearntModels', async () => {
  const models = memoryLearntModels();
  return () => models;
});
describeLedger('memoryLedger', memoryLedger);
describeLinks('memoryLinks', memoryLinks);
describeShiftPlans('memoryShiftPlans', memoryShiftPlans);
describeLists('memoryLists', memoryLists);
describePayments('memoryPayments', memoryPayments);
describeProofs('memoryProofs', async () => memoryProofs());
describeReceipts('memoryReceipts', memoryReceipts);
describeReferences('memoryReferences', async () => {
  const references = memoryReferences();
  return () => references;
});
describeReplies('memoryReplies', memoryReplies);
describeRights('memoryRights', async () => {
  const rights = memoryRights();
  return () => rights;
});
describeRightsSnapshots('memoryRightsSnapshots', async () => {
  const snapshots = memoryRightsSnapshots();
  return () => snapshots;
});
describeSelections('memorySelections', async () => {
  const selections = memorySelections();
  return [selections, selections];
});
describeMailLog('memoryMailLog', async () => {
  const mailLog = memoryMailLog();
  return [mailLog, mailLog];
});
describeResults('memoryResults', async () => {
  const results = memoryResults();
  return [results, results];
});
describeSessions('memorySessions', memorySessions);
describeSubmissions('memorySubmissions', async () => memorySubmissions());
describeTraces('memoryTraces', async () => {
  const traces = memoryTraces();
  return { traces, other: traces };
});
describeKnownRings('memoryKnownRings', async () => {
  const rings = memoryKnownRings();
  return () => rings;
});
describeSaidInsights('memorySaidInsights', async () => {
  const said = memorySaidInsights();
  return [said, said];
});
describeLots('memoryLots', memoryLots);
describeTallies('memoryTallies', async () => memoryTallies());
describeWaybills('memoryWaybills', memoryWaybills);
describeOutbox('memoryOutbox', async () => {
  const outbox = memoryOutbox();
  return { outbox, receive: async () => outbox.drain() };
});
