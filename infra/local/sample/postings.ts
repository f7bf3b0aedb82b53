import type { Document, DocumentType } from '../../../shared/model/document/document.ts';
import type { DocumentEvent } from './sample-day.ts';

/** One request of one sender. */
export interface Posting {
  readonly sender: string;
  readonly form: 'json' | 'xml';
  /** As XML: of one type, 100 at most (messages.md §3). */
  readonly documents: readonly Document[];
}

const MOST = 100;
/** The carriers of the sample day speak XML, the others JSON. */
const XML_TYPES: readonly DocumentType[] = ['waybill'];

/** Groups the events into requests: in each, the documents of one sender in order of arrival. */
export function postingsOf(events: readonly DocumentEvent[]): Posting[] {
  const open = new Map<string, Document[]>();
  const postings: Posting[] = [];
  for (const { at: _, sender, ...document } of events) {
    const form = XML_TYPES.includes(document.type) ? 'xml' : 'json';
    const key = form === 'xml' ? `${sender} ${document.type}` : sender;
    const sofar = open.get(key);
    if (sofar !== undefined && sofar.length < MOST) {
      sofar.push(document);
      continue;
    }
    const documents = [document];
    open.set(key, documents);
    postings.push({ sender, form, documents });
  }
  return postings;
}
