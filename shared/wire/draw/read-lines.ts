import { DrawLine } from '../../model/draw-day.ts';

/** A published line: its text, and what it says; null where it cannot be read. */
export interface PublishedLine {
  readonly text: string;
  readonly line: DrawLine | null;
}

/** The lines of a population, JSON lines; a text after the last line feed is a line too, and an empty line one that says nothing. */
export function readLines(text: string): PublishedLine[] {
  const texts = text.split('\n');
  if (texts.at(-1) === '') texts.pop();
  return texts.map((line) => ({ text: line, line: readLine(line) }));
}

function readLine(text: string): DrawLine | null {
  try {
    return DrawLine.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
