import { isBlank } from '../../shared/wire/submission/read-lines.ts';

const NEWLINE = 0x0a;

/** A line of a file, counted from 1; null when it was longer than any document may be and was passed over. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** Cuts a stream into lines, without their ends and without blank ones, holding one line at most. */
export async function* cutLines(source: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const line = (): Line => ({ number, bytes: size > mostBytes ? null : Buffer.concat(pieces) });
  const hold = (piece: Uint8Array) => {
    size += piece.length;
    if (size <= mostBytes) pieces.push(piece);
    else pieces = [];
  };
  for await (const chunk of source) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, end));
      yield* present(line());
      pieces = [];
      size = 0;
      number += 1;
      from = end + 1;
    }
    hold(chunk.subarray(from));
  }
  yield* present(line());
}

function* present(line: Line): Generator<Line> {
  if (line.bytes === null || !isBlank(line.bytes)) yield line;
}
