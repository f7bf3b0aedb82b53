import type { Document } from '../../model/document/document.ts';
import { maySend } from './may-send.ts';

/** A document as a reader found it; null where it cannot be taken. */
export interface Candidate {
  readonly document: Document | null;
}

export interface Accepted<C extends Candidate> {
  readonly candidate: C;
  readonly document: Document;
}

export interface Sorted<C extends Candidate> {
  readonly accepted: readonly Accepted<C>[];
  readonly refused: readonly { readonly candidate: C; readonly reason: 'faulty' | 'sender-not-allowed' }[];
}

/** Sorts what was read into what the enterprise may send here and what it may not, both in their order. */
export function acceptable<C extends Candidate>(candidates: readonly C[], org: string): Sorted<C> {
  const accepted: Accepted<C>[] = [];
  const refused: Sorted<C>['refused'][number][] = [];
  for (const candidate of candidates) {
    const { document } = candidate;
    if (document === null) refused.push({ candidate, reason: 'faulty' });
    else if (maySend(document, org)) accepted.push({ candidate, document });
    else refused.push({ candidate, reason: 'sender-not-allowed' });
  }
  return { accepted, refused };
}
