import * as z from 'zod';
import { readEvent } from '../../../shared/wire/json/read-documents.ts';
import type { InputFile } from './input-files.ts';
import { type Item, unreadable } from './item.ts';
import { bytesOf, linesOf } from './read-lines.ts';

/** A line of `site.jsonl`: goods of a return came back to the supervised site (no CEB message exists for it). */
const ReturnArrived = z.looseObject({
  type: z.literal('returnArrived'),
  at: z.iso.datetime({ offset: true }).optional(),
  ebpCode: z.string().min(1),
  orderNo: z.string().min(1),
  weight: z.string().regex(/^\d{1,14}(\.\d{1,5})?$/),
});

/** Document events and return arrivals, one a line (interfaces.md §4 and §6). A line that cannot be read becomes an item too. */
export async function* readEventFile(file: InputFile, onBytes: (count: number) => void): AsyncGenerator<Item> {
  for await (const { line, text } of linesOf(bytesOf(file, onBytes))) {
    const place = `${file.path}:${line}`;
    const value = parsed(text);
    if (value === undefined) yield unreadable(place, ['the line is not JSON']);
    else yield isReturn(value) ? returnItem(value, place) : documentItem(value, line, place);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isReturn(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'returnArrived';
}

function returnItem(value: unknown, place: string): Item {
  const read = ReturnArrived.safeParse(value);
  if (!read.success) {
    return unreadable(
      place,
      read.error.issues.map(({ path }) => `/${path.join('/')} is missing or has a wrong form`),
    );
  }
  const { at, ebpCode, orderNo, weight } = read.data;
  return { kind: 'returnArrived', at: instant(at), parcel: { ebpCode, orderNo }, weight };
}

function documentItem(value: unknown, line: number, place: string): Item {
  const { document, problems, at } = readEvent(value, line - 1);
  if (document === null)
    return unreadable(
      place,
      problems.map(({ pointer, detail }) => `${pointer} ${detail}`),
    );
  return { kind: 'document', at: instant(at), document };
}

function instant(at: string | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString();
}
