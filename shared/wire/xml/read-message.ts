import { type Problem, Refusal } from '../../faults/refusal.ts';
import type { MessageCode } from '../document/ceb-layout.ts';
import { lostDocument, type ReadDocument } from '../document/read-document.ts';
import { decodeText } from './decode-text.ts';
import { MOST_DOCUMENTS, readRoot, type Transfer } from './read-root.ts';
import { scanXml, type XmlElement } from './scan-xml.ts';

/** A CEB message as it was read. Documents that break the schema stand among the others, each with its problems. */
export interface ReadMessage {
  /** `mixed` for a `CEBMessages` batch. */
  readonly messageType: MessageCode | 'mixed';
  readonly guid: string;
  readonly version: string;
  /** Null only when no message of a mixed batch could be read. */
  readonly transfer: Transfer | null;
  /** Whether every message carries a ds:Signature (which is not verified here). */
  readonly signed: boolean;
  readonly documents: readonly ReadDocument[];
}

/** Sandan's own wrapper of messages of several types, in any namespace; customs knows none. */
const BATCH_ROOT = 'CEBMessages';

/**
 * Reads one CEB import message (311, 411, 511, 513, 621, 623, 625) or a `CEBMessages` batch of them, at most 100 documents.
 * Throws Refusal `too-large` over `maxBytes` (default 10 MiB) and `unreadable` for faults of the message itself.
 */
export function readMessage(bytes: Uint8Array, maxBytes?: number): ReadMessage {
  const root = scanXml(decodeText(bytes, maxBytes));
  return root.name === BATCH_ROOT ? readBatch(root) : readRoot(root, '', 0);
}

/** A message that cannot be read is one lost document of its batch: its neighbours stand. */
function readBatch(root: XmlElement): ReadMessage {
  const documents: ReadDocument[] = [];
  const seen = new Map<string, number>();
  let transfer: Transfer | null = null;
  let signed = true;
  for (const child of root.children) {
    const place = seen.get(child.name) ?? 0;
    seen.set(child.name, place + 1);
    try {
      const message = readRoot(child, `/${child.name}/${place}`, documents.length);
      transfer = sameSender(transfer, message.transfer);
      signed &&= message.signed;
      documents.push(...message.documents);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      documents.push(lostDocument(documents.length, error.problems));
    }
    if (documents.length > MOST_DOCUMENTS) throw tooMany();
  }
  if (documents.length === 0) throw refuseBatch('schema', 'The batch holds no message: send 1 to 100 documents.');
  const [guid = '', version = ''] = ['guid', 'version'].map((name) => root.attributes.get(name));
  return { messageType: 'mixed', guid, version, transfer, signed, documents };
}

function sameSender(first: Transfer | null, next: Transfer): Transfer {
  if (first !== null && first.copCode !== next.copCode)
    throw refuseBatch('schema', 'The message names another copCode than the first of its batch: send it on its own.');
  return first ?? next;
}

function tooMany(): Refusal {
  return refuseBatch('too-many-documents', `The batch holds more than ${MOST_DOCUMENTS} documents: split it.`);
}

function refuseBatch(code: string, detail: string): Refusal {
  const problem: Problem = { detail, pointer: '', code };
  return new Refusal('unreadable', detail, [problem]);
}
