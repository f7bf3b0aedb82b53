/** `[from, below)` in UTF-16 units. */
export type Span = readonly [from: number, below: number];

export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly isHit: boolean;
}

/** A text as pieces, in order, that together are the text again. Spans that touch or overlap make one hit; what lies outside the text is no hit. */
export function cutBySpans(text: string, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, below] of mergedSpans(text.length, spans)) {
    if (from > at) pieces.push({ text: text.slice(at, from), from: at, isHit: false });
    pieces.push({ text: text.slice(from, below), from, isHit: true });
    at = below;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), from: at, isHit: false }] : pieces;
}

function mergedSpans(length: number, spans: readonly Span[]): readonly Span[] {
  const within = spans
    .map(([from, below]): Span => [Math.max(0, from), Math.min(length, below)])
    .filter(([from, below]) => from < below)
    .toSorted(([a], [b]) => a - b);
  const merged: Span[] = [];
  for (const [from, below] of within) {
    const last = merged.at(-1);
    if (last === undefined || last[1] < from) merged.push([from, below]);
    else merged[merged.length - 1] = [last[0], Math.max(last[1], below)];
  }
  return merged;
}
