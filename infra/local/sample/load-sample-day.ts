import type { Reference } from '../../../shared/model/reference.ts';
import { after, chinaDay } from '../../../shared/notation/china-time.ts';
import { mailOfDay } from './mail-of-day.ts';
import { postingsOf } from './postings.ts';
import { lackFor, sampleDay } from './sample-day.ts';
import { handOver, send } from './send.ts';
import { parcelsOf, untilAssessed } from './until-assessed.ts';

export interface Loading {
  readonly baseUrl: string;
  /** A submitter's token for an enterprise code. */
  readonly token: (org: string) => Promise<string>;
  /** An administrator's, who hands over what the customs of a post office cleared. */
  readonly adminToken: () => Promise<string>;
  readonly reference: Reference;
  /** The present of the running product, an ISO instant. The sample day is the calendar day of China before it. */
  readonly now: string;
  /** `done` of `total` documents posted, then of parcels assessed. */
  readonly onProgress?: (step: 'posted' | 'assessed', done: number, total: number) => void;
  readonly parcels?: number;
  readonly seed?: number;
  /** How long to wait for the assessment. */
  readonly patienceSeconds?: number;
}

export interface Loaded {
  readonly posted: number;
  readonly accepted: number;
  readonly parcels: number;
  readonly assessed: number;
  /** Why nothing was posted; null when something was. */
  readonly lack: string | null;
}

const DAY_MS = 24 * 3_600_000;

/** Posts the sample day over HTTP as its senders would, JSON and XML, and waits until the complete parcels are assessed. */
export async function loadSampleDay(loading: Loading): Promise<Loaded> {
  const { reference, now, parcels = 240, seed = 20_261_124, onProgress, patienceSeconds = 90 } = loading;
  const lack = lackFor(reference);
  if (lack !== null) return { posted: 0, accepted: 0, parcels: 0, assessed: 0, lack };

  const day = chinaDay(after(now, -DAY_MS));
  const events = sampleDay({ seed, parcels, day, reference });
  let posted = 0;
  let accepted = 0;
  for (const posting of postingsOf(events)) {
    accepted += await send(loading, posting);
    posted += posting.documents.length;
    onProgress?.('posted', posted, events.length);
  }
  const mail = mailOfDay(events, day);
  if (mail.length > 0) await handOver(loading.baseUrl, await loading.adminToken(), mail);
  const complete = parcelsOf(events);
  const assessed = await untilAssessed(loading, complete, patienceSeconds, (done) =>
    onProgress?.('assessed', done, complete.length),
  );
  return { posted, accepted, parcels: complete.length, assessed, lack: null };
}
