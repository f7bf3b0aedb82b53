import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, DocumentType } from '../../../../shared/model/document/document.ts';
import { CEB_LAYOUTS } from '../../../../shared/wire/document/ceb-layout.ts';
import { isSound } from '../../../../shared/wire/document/is-sound.ts';
import { isTidy } from '../../../../shared/wire/document/is-tidy.ts';
import { readDocuments } from '../../../../shared/wire/json/read-documents.ts';
import { arbitraryDocument } from './arbitrary-documents.ts';
import { sampleOrder } from './sample-documents.ts';

const VALUES = ['', ' ', 'x ', '　x', 'a\u0000', '\ud800', '7', '142', undefined, null, 5, [], {}];

describe('isTidy', () => {
  it('holds for the documents that the readers hand on', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const [read] = readDocuments({ documents: [document] });

        expect(read?.document).toEqual(document);
        expect(read?.document && isTidy(read.document)).toBe(true);
      }),
    );
  });

  it('holds for nothing that the readers would refuse or write otherwise', () => {
    const arbitraryChange = fc.record({
      document: arbitraryDocument().map(ordered),
      field: fc.nat({ max: 60 }),
      value: fc.constantFrom(...VALUES),
      inLine: fc.boolean(),
    });

    fc.assert(
      fc.property(arbitraryChange, ({ document, field, value, inLine }) => {
        const copy = structuredClone(document);
        const target = inLine && 'lines' in copy.body ? (copy.body.lines[0] ?? copy.body) : copy.body;
        const names = Object.keys(target);
        Reflect.set(target, names[field % names.length] ?? 'guid', value);
        if (isTidy(copy)) {
          expect(isSound(copy)).toBe(true);
          expect(JSON.stringify(carefully(copy))).toBe(JSON.stringify(copy));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a field before its turn', (body: object) => ({ appType: '1', ...body })],
    ['a field behind the lines', (body: object) => ({ ...body, note: 'x' })],
    ['a name that is not the schema’s', (body: object) => ({ colour: 'red', ...body })],
    ['a line that is none', (body: object) => ({ ...body, lines: [null] })],
    ['lines that are no list', (body: object) => ({ ...body, lines: 'x' })],
    ['no line', (body: object) => ({ ...body, lines: [] })],
  ])('does not hold for %s', (_, changed) => {
    const { type, body } = ordered(sampleOrder());

    expect(isTidy({ type, body })).toBe(true);
    expect(isTidy({ type, body: { ...changed(body) } })).toBe(false);
  });
});

/** As the readers write a document. */
function ordered(document: Document): Document {
  return carefully(document) ?? document;
}

/** What is read of a document when it is not taken as it is. */
function carefully({ type, body }: { readonly type: DocumentType; readonly body: object }): Document | null {
  const first = CEB_LAYOUTS[type].fields.order[0] ?? '';
  const { [first]: moved, ...others }: Record<string, unknown> = { ...body };
  return readDocuments({ documents: [{ type, body: { ...others, [first]: moved } }] })[0]?.document ?? null;
}
