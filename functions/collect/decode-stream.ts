import { TextDecoder } from 'node:util';
import { Refusal } from '../../shared/faults/refusal.ts';

/** Where an XML declaration stands, if there is one. */
const OPENING_BYTES = 200;

/** Decodes a stream of XML as `decodeText` does a whole message: UTF-8, or GB 2312 with its supersets where declared. */
export async function* decodeStream(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let opening: Uint8Array = new Uint8Array();
  for await (const chunk of source) {
    if (decoder !== null) {
      yield decoded(decoder, chunk);
      continue;
    }
    opening = Buffer.concat([opening, chunk]);
    if (opening.length < OPENING_BYTES) continue;
    decoder = decoderFor(opening);
    yield decoded(decoder, opening);
  }
  if (decoder === null) {
    decoder = decoderFor(opening);
    yield decoded(decoder, opening);
  }
  yield decoded(decoder);
}

function decoderFor(opening: Uint8Array): TextDecoder {
  const [first = 0, second = 0] = opening;
  if ((first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)) throw refused();
  const head = Buffer.from(opening.subarray(0, OPENING_BYTES)).toString('latin1');
  const declared = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1]?.toLowerCase();
  const isGb = declared !== undefined && ['gb2312', 'gbk', 'gb18030'].includes(declared);
  return new TextDecoder(isGb ? 'gb18030' : 'utf-8', { fatal: true });
}

function decoded(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw refused();
  }
}

function refused(): Refusal {
  const detail = 'The file is not written in the encoding that it declares.';
  return new Refusal('unreadable', detail, [{ detail, pointer: '', code: 'unreadable' }]);
}
