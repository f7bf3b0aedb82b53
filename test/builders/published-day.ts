import { createHmac, hash } from 'node:crypto';
import type { Hashing, PublishedDay } from '../../shared/domain/draw/verify-day.ts';
import { populationText } from '../../shared/wire/draw/population-parts.ts';
import { readLines } from '../../shared/wire/draw/read-lines.ts';
import { publishedDraws } from './published-draws.ts';

/** Hashing as Node does it. */
export const nodeHashing: Hashing = {
  sha256: (bytes) => hash('sha256', bytes, 'buffer'),
  hmac: (key) => (text) => createHmac('sha256', key).update(text).digest(),
};

/** A day of ten entries as an outsider has it: the published day, and the file that was downloaded. */
export async function publishedDay(name: string, count = 10): Promise<PublishedDay> {
  const { days } = await publishedDraws(name, count);
  const day = await days.find(name);
  const file = day && (await days.part(day, 1));
  if (!file) throw new Error(`${name} is not published`);
  return { day, fileSha256: hash('sha256', file), lines: readLines(populationText(file)), others: [] };
}
