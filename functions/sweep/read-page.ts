import { acceptable } from '../../shared/domain/intake/acceptable.ts';
import type { Submissions } from '../../shared/ports/submissions.ts';
import { readArrival } from '../../shared/wire/submission/arrival-bytes.ts';
import { arrivedOf } from '../../shared/wire/submission/arrived-of.ts';
import { readSubmission } from '../../shared/wire/submission/read-submission.ts';
import type { Page } from './world.ts';

/** Reads a kept submission as intake read it: the same bytes give the same documents, senders and digests. */
export async function readPage(submissions: Submissions, key: string): Promise<Page> {
  const { submission, bytes } = await submissions.read(key);
  const { accepted } = acceptable(readSubmission(submission, bytes), submission.org);
  const arrived = accepted.map(({ document }) => arrivedOf(submission, document));
  const noted = readArrival(submission, bytes);
  return { key, receivedAt: submission.receivedAt, arrived, returned: noted === null ? [] : [noted] };
}
