import type { MinedLeads } from '../model/lead.ts';

/** The leads of the newest window: one publication replaces the one before it. */
export interface Leads {
  publish(mined: MinedLeads): Promise<void>;
  /** No leads and empty times when none were published. May be up to a minute old. */
  current(): Promise<MinedLeads>;
}
