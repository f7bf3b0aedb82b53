import type { UseCases } from '../../shared/wire/http/call.ts';
import { feedbackReply, leadReply, leadsReply } from './leads.ts';
import { reportsReply, takeReport } from './reports.ts';
import type { World } from './world.ts';

/** Leads as each may see them, what officers make of them, and what right holders report. */
export function clues(world: World): UseCases<'clues'> {
  return {
    getLeads: leadsReply(world),
    getLead: leadReply(world),
    postLeadFeedback: (call) => feedbackReply(world, call),
    postReport: (call) => takeReport(world, call),
    getReports: reportsReply(world),
  };
}
