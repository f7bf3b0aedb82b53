import type { Document } from '../../model/document/document.ts';
import type { Arrived, Submission } from '../../model/submission.ts';
import { documentDigest } from '../document/document-digest.ts';

/** A document of a submission on its way to assessment. */
export function arrivedOf(
  { receivedAt, submissionId, org }: Pick<Submission, 'receivedAt' | 'submissionId' | 'org'>,
  document: Document,
): Arrived {
  return { document, receivedAt, digest: documentDigest(document), submissionId, sender: org };
}
