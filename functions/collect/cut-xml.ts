import { Refusal } from '../../shared/faults/refusal.ts';
import { scanMarkup } from './scan-markup.ts';

const BATCH = 'CEBMessages';
const MESSAGE = /^CEB\d{3,4}Message$/;

/** One complete element of a file: a whole message, or a document of the message whose `opening` tag stands beside it. */
export interface Cut {
  readonly kind: 'message' | 'document';
  /** Start tag of what the element stands in, with its namespaces; empty for a message that is the root. */
  readonly opening: string;
  readonly text: string;
}

/**
 * Cuts a stream of XML into complete documents (under a CEB message) or messages (under a batch), holding one of them at most.
 * Throws Refusal `unreadable` where the file is no CEB message, breaks off, has a DOCTYPE or an element over `mostCharacters`.
 */
export async function* cutXml(source: AsyncIterable<string>, mostCharacters: number): AsyncGenerator<Cut> {
  let opening = '';
  let kind: Cut['kind'] = 'document';
  let depth = 0;
  let text = '';
  let isDone = false;
  for await (const { form, name, raw } of scanMarkup(source, mostCharacters)) {
    if (depth >= 2 || (depth === 1 && (form === 'open' || form === 'empty'))) text += raw;
    if (text.length > mostCharacters) throw refused('an element is larger than any document may be');
    if (form === 'open' || form === 'empty') {
      if (isDone) throw refused('there is more than one root element');
      if (depth === 0) {
        [opening, kind] = [raw, kindOf(name)];
        if (form === 'empty') throw refused('the root element is empty');
      }
    }
    if (form === 'open') depth += 1;
    if (form === 'close') depth -= 1;
    if (depth < 0) throw refused('an end tag has no start');
    if (depth === 1 && text !== '') {
      if (isWanted(text)) yield { kind, opening, text };
      text = '';
    }
    isDone ||= depth === 0 && form === 'close';
  }
  if (!isDone) throw refused('the file breaks off before its end');
}

function kindOf(root: string): Cut['kind'] {
  if (root === BATCH) return 'message';
  if (MESSAGE.test(root)) return 'document';
  throw refused('the root element is no CEB message');
}

/** What follows the documents says who handed the message over: a drop's place says that already. */
const TAIL = /^<(?:[\w.-]+:)?(?:BaseTransfer|BaseSubscribe|ExtendMessage|Signature)[\s/>]/;

function isWanted(text: string): boolean {
  return !TAIL.test(text);
}

function refused(what: string): Refusal {
  const detail = `The file cannot be read: ${what}.`;
  return new Refusal('unreadable', detail, [{ detail, pointer: '', code: 'unreadable' }]);
}
