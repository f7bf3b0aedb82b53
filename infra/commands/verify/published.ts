import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { takesUpFrom } from '../../../shared/domain/draw/late-days.ts';
import type { PublishedDay } from '../../../shared/domain/draw/verify-day.ts';
import { DrawDay } from '../../../shared/model/draw-day.ts';
import { isDay } from '../../../shared/notation/is-day.ts';
import { populationText } from '../../../shared/wire/draw/population-parts.ts';
import { readLines } from '../../../shared/wire/draw/read-lines.ts';

/** Why a day cannot be had, in words for whoever asked. */
export class NotPublished extends Error {}

/** What the address answers for what it does not know; anything else may be otherwise the next time. */
const UNKNOWN: ReadonlySet<number> = new Set([400, 404]);
class Unknown extends NotPublished {}

/** The day as the address publishes it, with the days of its late lines; nothing but public routes, no token. */
export async function fromUrl(url: string, day: string): Promise<PublishedDay> {
  const published = await dayAt(url, day);
  if (published.frozen === null || published.revealed === null)
    throw new NotPublished(`${day} is not revealed yet: its population comes after ${published.revealedFrom}`);
  const parts: Uint8Array[] = [];
  for (let part = 1; part <= published.frozen.parts; part += 1)
    parts.push(await bytesAt(`${url}/v1/draws/${day}/population?part=${part}`));
  const { fileSha256, lines } = fileOf(Buffer.concat(parts));
  const late = new Set(lines.flatMap(({ line }) => line?.day ?? []));
  const days = takesUpFrom(day).filter((other) => late.has(other));
  const others = await Promise.all(days.map((other) => dayAt(url, other).catch(nullIfUnknown)));
  return { day: published, fileSha256, lines, others: others.filter((other) => other !== null) };
}

/** A late line of a day that was never committed is a fault of the population, not of the asking. */
function nullIfUnknown(error: unknown): null {
  if (error instanceof Unknown) return null;
  throw error;
}

/** The day from files that were downloaded: the first is the day, others are days of late lines. */
export function fromFiles(dayFiles: readonly string[], populationFile: string): PublishedDay {
  const [day, ...others] = dayFiles.map((file) => dayIn(readFileSync(file, 'utf8'), file));
  if (!day) throw new NotPublished('no file of a day is given');
  return { day, ...fileOf(readFileSync(populationFile)), others };
}

function fileOf(file: Uint8Array): Pick<PublishedDay, 'fileSha256' | 'lines'> {
  return { fileSha256: hash('sha256', file), lines: readLines(textOf(file)) };
}

function textOf(file: Uint8Array): string {
  try {
    return populationText(file);
  } catch {
    throw new NotPublished('the population is no gzip file: take it as it was downloaded');
  }
}

export async function dayAt(url: string, day: string): Promise<DrawDay> {
  const address = `${url}/v1/draws/${encodeURIComponent(day)}`;
  return dayIn(Buffer.from(await bytesAt(address)).toString(), address);
}

function dayIn(text: string, source: string): DrawDay {
  const read = DrawDay.safeParse(jsonOf(text));
  if (!read.success || !isDay(read.data.day) || Number.isNaN(Date.parse(read.data.committedAt)))
    throw new NotPublished(`${source} does not describe the draws of a day`);
  return read.data;
}

export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address).catch(() => null);
  if (response === null) throw new NotPublished(`${address} does not answer`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (response.ok) return bytes;
  const problem = `${address}: ${response.status} ${detailIn(Buffer.from(bytes).toString())}`;
  throw UNKNOWN.has(response.status) ? new Unknown(problem) : new NotPublished(problem);
}

function detailIn(text: string): string {
  const problem = jsonOf(text);
  return typeof problem === 'object' && problem !== null && 'detail' in problem ? String(problem.detail) : '';
}
