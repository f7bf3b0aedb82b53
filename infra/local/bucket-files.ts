import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

export interface Meta {
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  /** Bytes. */
  readonly size: number;
  readonly at: string;
}

/** The encoded key has no room in a file name. */
export class TooLong extends Error {}

/** Stands in no percent-encoded key. */
const HALF = '+';
/** A file name has 255 bytes; the mark of a half-written file needs some. */
const MOST_LETTERS = 220;
const HEAD_BYTES = 4096;
const LINE_FEED = 10;

/** One flat folder a bucket; the file name is the percent-encoded key. */
export function pathOf(folder: string, key: string): string {
  const name = encodeURIComponent(key).replace(/^\./, '%2E');
  if (name.length > MOST_LETTERS) throw new TooLong('the key is too long for a file name');
  return join(folder, name);
}

export async function keysIn(folder: string): Promise<string[]> {
  const files = await readdir(folder);
  return files.filter((file) => !file.includes(HALF)).map((file) => decodeURIComponent(file));
}

/** What a killed process did not finish was never acknowledged. */
export async function removeHalves(folder: string): Promise<void> {
  for (const file of await readdir(folder)) if (file.includes(HALF)) await rm(join(folder, file));
}

/** On disk, whole, under its name when this resolves. One line of JSON, then the content. */
export async function writeObject(path: string, meta: Meta, body: Uint8Array): Promise<void> {
  const half = `${path}${HALF}${process.hrtime.bigint()}`;
  const file = await open(half, 'wx');
  try {
    await file.writeFile(`${JSON.stringify(meta)}\n`);
    await file.writeFile(body);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(half, path);
}

export async function removeObject(path: string): Promise<void> {
  await rm(path, { force: true });
}

/** Null when there is none. One open file for both parts, so that a newer object of the same key cannot mix with this one. */
export async function openObject(
  path: string,
): Promise<{ meta: Meta; content: () => Readable; close: () => Promise<void> } | null> {
  const file = await opened(path);
  if (file === null) return null;
  try {
    const head = await firstLine(file);
    const content = () => file.createReadStream({ start: head.length + 1, autoClose: false });
    return { meta: JSON.parse(head.toString('utf8')), content, close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function opened(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function firstLine(file: FileHandle): Promise<Buffer> {
  let read = Buffer.alloc(0);
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, read.length);
    read = Buffer.concat([read, buffer.subarray(0, bytesRead)]);
    const end = read.indexOf(LINE_FEED);
    if (end >= 0) return read.subarray(0, end);
    if (bytesRead === 0) throw new Error('a stored object has no head');
  }
}
