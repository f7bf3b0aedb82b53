import { xmlText } from '../../shared/wire/xml/xml-text.ts';
import { type Cut, cutXml } from './cut-xml.ts';
import { decodeStream } from './decode-stream.ts';
import { inPages, type Page } from './page.ts';

/** Of one document, or of one message of a batch. */
const MOST_CHARACTERS = 1024 * 1024 * 4;
/** Of one message (messages.md §3). */
const MOST_DOCUMENTS = 100;
const MOST_PAGE_BYTES = 4 * 1024 * 1024;

/**
 * Pages of XML, each a message by itself. A file may hold one message of any length, or a batch of messages:
 * these stand alone on their page, so that one that cannot be read harms no other.
 */
export async function* pagesOfXml(source: AsyncIterable<Uint8Array>, org: string): AsyncGenerator<Page> {
  const cuts = numbered(cutXml(decodeStream(source), MOST_CHARACTERS));
  for await (const page of inPages(cuts, MOST_DOCUMENTS, MOST_PAGE_BYTES, ({ kind }) => kind === 'message')) {
    const [first] = page;
    if (first === undefined) continue;
    yield {
      contentType: 'application/xml',
      bytes: Buffer.from(first.opening + page.map(({ text }) => text).join('') + closing(first, org)),
      numbers: page.map(({ number }) => number),
    };
  }
}

async function* numbered(cuts: AsyncIterable<Cut>) {
  let number = 0;
  for await (const cut of cuts) {
    number += 1;
    const bytes = Buffer.from(cut.text);
    yield { ...cut, number, bytes };
  }
}

/** A cut message gets the transfer that stood at its end: the drop's place says who handed it over. */
function closing({ opening, kind }: Cut, org: string): string {
  const [, root = '', prefix = ''] = /^<((?:([^\s:/>]+):)?[^\s/>]+)/.exec(opening) ?? [];
  if (kind === 'message') return `</${root}>`;
  const name = (local: string) => (prefix === '' ? local : `${prefix}:${local}`);
  const [transfer, copCode] = [name('BaseTransfer'), name('copCode')];
  return `<${transfer}><${copCode}>${xmlText(org)}</${copCode}></${transfer}></${root}>`;
}
