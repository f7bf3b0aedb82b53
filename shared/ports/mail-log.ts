import type { MailTrace } from '../model/mail-item.ts';

/** What customs of post offices handed over as cleared, by the day of clearing (China, YYYY-MM-DD). */
export interface MailLog {
  /** Appending the same twice changes nothing that is found in it. */
  append(mail: readonly MailTrace[]): Promise<void>;
  /** One trace of each item cleared on `day` or later, the newest handed over, by item. What cannot be read is left out, never the rest. */
  since(day: string): Promise<readonly MailTrace[]>;
}
