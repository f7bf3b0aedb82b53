import type { MinedLeads } from '../../model/lead.ts';
import type { Leads } from '../../ports/leads.ts';

export function memoryLeads(): Leads {
  let published: MinedLeads = { asOf: '', from: '', leads: [], byRight: {} };
  return {
    current: async () => published,
    publish: async (mined) => {
      published = mined;
    },
  };
}
