import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document } from '../../../../shared/model/document/document.ts';
import { documentDigest } from '../../../../shared/wire/document/document-digest.ts';
import { arbitraryDocument } from './arbitrary-documents.ts';
import { sampleOrder, samplePayment } from './sample-documents.ts';

describe('documentDigest', () => {
  it('is 64 hexadecimal digits that stay the same for ever', () => {
    expect(documentDigest(samplePayment())).toMatchInlineSnapshot(
      `"63cbb132cfb170a6a5816fc94ab217854a093183dbbb4898cb1aa000c89c816e"`,
    );
    expect(documentDigest(sampleOrder())).toMatch(/^[\da-f]{64}$/);
  });

  it('is the hash of the canonical text', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        expect(documentDigest(document)).toBe(hash('sha256', canonicalText(document), 'hex'));
      }),
    );
  });

  it('does not depend on guid or on the order of fields', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const turned = Document.parse({ ...document, body: { ...reversed(document.body), guid: 'X'.repeat(36) } });
        expect(documentDigest(reverse(turned))).toBe(documentDigest(document));
      }),
    );
  });

  it('depends on every other field, of lines too', () => {
    const order = sampleOrder();
    const digests = new Set([documentDigest(order)]);
    const variants = Object.keys(order.body).filter((key) => key !== 'guid' && key !== 'lines');

    for (const key of variants) digests.add(documentDigest(changed(order, key)));
    digests.add(documentDigest(sampleOrder({ note: 'x' })));
    const [line] = order.body.lines;
    if (line === undefined) throw new Error('the sample has a line');
    for (const key of Object.keys(line)) digests.add(documentDigest(sampleOrder({ lines: [{ ...line, [key]: '7' }] })));
    digests.add(documentDigest(sampleOrder({ lines: [line, line] })));

    expect(digests.size).toBe(1 + variants.length + 1 + Object.keys(line).length + 1);
  });

  it('tells types with the same body apart', () => {
    const body = { orderNo: '1' };

    const digests = (['cancel', 'return'] as const).map((type) =>
      Reflect.apply(documentDigest, null, [{ type, body }]),
    );

    expect(new Set(digests).size).toBe(2);
  });
});

/** The type, then names and values, names sorted, each followed by an end; a mark before every line. */
function canonicalText({ type, body }: Document): string {
  const { guid: _, ...head } = body;
  const lines = 'lines' in body ? body.lines.map((line) => `\u0001${pairs(line)}`) : [];
  return `${type}\u0000${pairs(head)}${lines.join('')}`;
}

function pairs(fields: object): string {
  const texts = Object.entries(fields).filter(([, value]) => typeof value === 'string');
  return texts
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}\u0000${value}\u0000`)
    .join('');
}

function changed(document: Document, key: string): Document {
  const copy = structuredClone(document);
  Reflect.set(copy.body, key, '~');
  return copy;
}

function reversed(body: object): object {
  return Object.fromEntries(Object.entries(body).toReversed());
}

/** The same document, its fields the other way round. */
function reverse(document: Document): Document {
  const copy = structuredClone(document);
  for (const [key, value] of Object.entries(copy.body).toReversed()) {
    Reflect.deleteProperty(copy.body, key);
    Reflect.set(copy.body, key, value);
  }
  return copy;
}
