import { Refusal } from '../../faults/refusal.ts';
import { ARRIVAL_TYPE, type Submission } from '../../model/submission.ts';
import type { ReadDocument } from '../document/read-document.ts';
import { readDocuments } from '../json/read-documents.ts';
import { readMessage } from '../xml/read-message.ts';
import { readLines } from './read-lines.ts';

/** Of one request or page, in bytes: what a Lambda function may be handed. */
export const MOST_SUBMISSION_BYTES = 6 * 1024 * 1024;

/**
 * Reads the bytes of a submission by its content type. Intake and the sweep read alike: the same bytes give the same documents.
 * Throws Refusal `too-large`, `unreadable` or `invalid-request` where the submission as a whole cannot be taken.
 */
export function readSubmission({ contentType }: Pick<Submission, 'contentType'>, bytes: Uint8Array): ReadDocument[] {
  if (bytes.length > MOST_SUBMISSION_BYTES) {
    const detail = `The submission has ${bytes.length} bytes: send at most ${MOST_SUBMISSION_BYTES}.`;
    throw new Refusal('too-large', detail, [{ detail, pointer: '', code: 'too-large' }]);
  }
  if (contentType === ARRIVAL_TYPE) return [];
  if (contentType === 'application/x-ndjson') return readLines(bytes);
  if (contentType === 'application/xml') return [...readMessage(bytes, MOST_SUBMISSION_BYTES).documents];
  return readDocuments(parsed(bytes));
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const detail = 'The body is not JSON in UTF-8.';
    throw new Refusal('unreadable', detail, [{ detail, pointer: '', code: 'unreadable' }]);
  }
}
