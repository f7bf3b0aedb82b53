import { cutLines, type Line } from './cut-lines.ts';
import { inPages, type Page } from './page.ts';

/** More than a document of 99 lines needs. */
const MOST_LINE_BYTES = 1024 * 1024;
const MOST_DOCUMENTS = 1000;
const MOST_PAGE_BYTES = 4 * 1024 * 1024;
const NEWLINE = Buffer.from('\n');

/** Pages of document events, one a line. `passOver` hears of lines that are too long to be documents. */
export async function* pagesOfLines(
  source: AsyncIterable<Uint8Array>,
  passOver: (number: number) => void,
): AsyncGenerator<Page> {
  const lines = taken(cutLines(source, MOST_LINE_BYTES), passOver);
  for await (const page of inPages(lines, MOST_DOCUMENTS, MOST_PAGE_BYTES)) {
    const bytes = Buffer.concat(page.flatMap((line) => [line.bytes, NEWLINE]));
    yield { contentType: 'application/x-ndjson', bytes, numbers: page.map(({ number }) => number) };
  }
}

async function* taken(lines: AsyncIterable<Line>, passOver: (number: number) => void) {
  for await (const { number, bytes } of lines) {
    if (bytes === null) passOver(number);
    else yield { number, bytes };
  }
}
