import * as z from 'zod';
import { readText } from '../../infra/commands/titles/read-text.ts';

const Ids = z.array(z.string()).default([]);

/** A goods title of the benchmark with what is true of it. */
const LabelledTitle = z.object({
  id: z.string(),
  title: z.string(),
  lang: z.string(),
  /** Where the goods are classified, if known. */
  hs4: z.string().nullish(),
  /** The rights that the title uses. */
  expected: Ids,
  /** What counts neither way. */
  ignore: Ids,
  slice: z.string(),
  /** How the mark was disguised. */
  ops: z.array(z.string()).default([]),
});
export type LabelledTitle = z.infer<typeof LabelledTitle>;

/** The titles of a file of the benchmark. @throws ZodError on a line of another form. */
export function readTitles(path: string): readonly LabelledTitle[] {
  return readText(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => LabelledTitle.parse(JSON.parse(line)));
}
