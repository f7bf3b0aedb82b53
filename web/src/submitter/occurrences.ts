import type { Span } from '../parts/cut-by-spans.ts';

/** Where a text holds a mark in plain letters, whatever their case. */
export function occurrences(text: string, mark: string): readonly Span[] {
  const folded = text.toLowerCase();
  const wanted = mark.toLowerCase();
  // Folding that changes a length would shift every place behind it.
  if (wanted === '' || folded.length !== text.length) return [];
  const spans: Span[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length))
    spans.push([at, at + wanted.length]);
  return spans;
}
