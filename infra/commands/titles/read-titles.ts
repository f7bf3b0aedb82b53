import * as z from 'zod';
import { linesOf, parsed, whatIsWrong } from './read-rights.ts';
import type { Title } from './screen-all.ts';

const Line = z.looseObject({ id: z.string(), title: z.string(), hs4: z.string().nullish() });

/** The titles of a file, a JSON line each, and what is wrong with the lines that are none. */
export function readTitles(path: string): { readonly titles: readonly Title[]; readonly faults: readonly string[] } {
  const titles: Title[] = [];
  const faults: string[] = [];
  for (const { text, line } of linesOf(path)) {
    const read = Line.safeParse(parsed(text));
    if (read.success) titles.push(read.data);
    else faults.push(`${path}:${line} is no title: ${whatIsWrong(read.error)}`);
  }
  return { titles, faults };
}
