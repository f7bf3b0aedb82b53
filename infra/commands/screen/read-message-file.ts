import { Refusal } from '../../../shared/faults/refusal.ts';
import { type ReadMessage, readMessage } from '../../../shared/wire/xml/read-message.ts';
import type { InputFile } from './input-files.ts';
import { type Item, unreadable } from './item.ts';
import { bytesOf } from './read-lines.ts';

/** More than any message of 100 documents needs; a file above it is not read at all. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The documents of one CEB message. A file cannot say when it arrived: its documents arrive now. */
export async function* readMessageFile(file: InputFile, onBytes: (count: number) => void): AsyncGenerator<Item> {
  const message = read(await whole(file, onBytes));
  if (message instanceof Refusal) {
    const { problems } = message;
    yield unreadable(file.path, problems.length > 0 ? problems.map(({ detail }) => detail) : [message.message]);
    return;
  }
  for (const { index, document, problems } of message.documents) {
    if (document !== null) yield { kind: 'document', at: null, document };
    else
      yield unreadable(
        `${file.path}:${index + 1}`,
        problems.map(({ pointer, detail }) => `${pointer} ${detail}`),
      );
  }
}

function read(bytes: Uint8Array): ReadMessage | Refusal {
  try {
    return readMessage(bytes, MOST_BYTES);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Stops taking in once the file is longer than any message may be: the reader then refuses it by its size. */
async function whole(file: InputFile, onBytes: (count: number) => void): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of bytesOf(file, onBytes)) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > MOST_BYTES) break;
  }
  return Buffer.concat(pieces);
}
