import { type DayCheck, type ReadLine, verifyDay } from '../../../shared/domain/draw/verify-day.ts';
import type { DrawDay, DrawLine } from '../../../shared/model/draw-day.ts';
import { hexOf } from '../../../shared/notation/hex.ts';
import { call, fetchBytes } from '../call.ts';
import { HttpProblem } from '../http-problem.ts';
import { sha256, webHashing } from './sha256.ts';

/** What the API answers for no day at all, and for one without a commitment. */
const REFUSED: ReadonlySet<number> = new Set([400, 404]);

/** Downloads what is published of a day and recomputes all of it in this browser. */
export async function checkDay(day: DrawDay): Promise<DayCheck> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let part = 1; part <= (day.frozen?.parts ?? 0); part += 1)
    parts.push(await fetchBytes('getDrawPopulation', { day: day.day }, { part: String(part) }));
  const fileSha256 = hexOf(sha256(new Uint8Array(await new Blob(parts).arrayBuffer())));
  const lines = (await Promise.all(parts.map(textOf))).flatMap(linesOf);
  const days = new Set(lines.flatMap(({ line }) => line?.day ?? []));
  const others = (await Promise.all([...days].map(otherDay))).filter((other) => other !== null);
  return verifyDay({ day, fileSha256, lines, others }, webHashing);
}

/** A day that nobody committed to is a fault of the line that names it, not of the check. */
async function otherDay(day: string): Promise<DrawDay | null> {
  try {
    return (await call('getDraw', { params: { day } })).body;
  } catch (error) {
    if (error instanceof HttpProblem && REFUSED.has(error.status)) return null;
    throw error;
  }
}

/** Each part is gzip of its own: a browser unpacks no two of them at once. */
function textOf(part: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([part]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

function linesOf(text: string): ReadLine[] {
  const texts = text.split('\n');
  if (texts.at(-1) === '') texts.pop();
  return texts.map((line) => ({ text: line, line: lineIn(line) }));
}

/** `verifyDay` refuses any line that is not written exactly as a line of these members is. */
function lineIn(text: string): DrawLine | null {
  try {
    const value: unknown = JSON.parse(text);
    return isLine(value) ? value : null;
  } catch {
    return null;
  }
}

function isLine(value: unknown): value is DrawLine {
  if (typeof value !== 'object' || value === null) return false;
  const { entryNo, stratum, rate, draw, drawn, day }: Partial<Record<keyof DrawLine, unknown>> = value;
  const texts = [entryNo, stratum, rate, draw, day ?? ''];
  return texts.every((text) => typeof text === 'string') && typeof drawn === 'boolean';
}
