import type { Submission } from '../../shared/model/submission.ts';

/** A piece of a dropped file that is kept as one submission and announced together. */
export interface Page {
  readonly contentType: Submission['contentType'];
  readonly bytes: Uint8Array;
  /** Numbers in the file, from 1: of the line of each document, or of each cut element. */
  readonly numbers: readonly number[];
}

interface Item {
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** A page is full at `mostItems` items or `mostBytes` bytes, or before an item that stands alone. */
export async function* inPages<T extends Item>(
  source: AsyncIterable<T>,
  mostItems: number,
  mostBytes: number,
  standsAlone: (item: T) => boolean = () => false,
): AsyncGenerator<readonly T[]> {
  let items: T[] = [];
  let bytes = 0;
  for await (const item of source) {
    const isFull = items.length === mostItems || bytes + item.bytes.length > mostBytes || standsAlone(item);
    if (items.length > 0 && isFull) {
      yield items;
      items = [];
      bytes = 0;
    }
    items.push(item);
    bytes += item.bytes.length;
  }
  if (items.length > 0) yield items;
}
