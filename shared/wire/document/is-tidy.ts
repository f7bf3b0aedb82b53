import type { Document, DocumentType } from '../../model/document/document.ts';
import { bodyTests, type FieldTest } from './field-tests.ts';
import type { Given } from './given.ts';
import { isTidyText } from './is-tidy-text.ts';

/**
 * Whether a document is sound and written as readers write it: no name that is not the schema's, in its order, every text
 * trimmed and none empty. Such a document is taken as it is, and most senders write no other.
 */
export function isTidy(candidate: { readonly type: DocumentType; readonly body: Given }): candidate is Document {
  const { type, body } = candidate;
  const tests = TESTS.get(type) ?? bodyTests(type, { text: isTidyText, line: passesInOrder });
  TESTS.set(type, tests);
  return passesInOrder(tests, body);
}

/** Made when a type is first read, so that a cold start pays for nothing that it does not use. */
const TESTS = new Map<DocumentType, readonly FieldTest[]>();

/** One walk over the names given, in step with the fields: whatever is passed over must be one that may be absent. */
function passesInOrder(tests: readonly FieldTest[], body: Given): boolean {
  let place = 0;
  for (const name in body) {
    let test = tests[place];
    while (test !== undefined && test.name !== name && test.optional) {
      place += 1;
      test = tests[place];
    }
    if (test?.name !== name || !test.passes(body[name])) return false;
    place += 1;
  }
  for (; place < tests.length; place += 1) if (tests[place]?.optional === false) return false;
  return true;
}
