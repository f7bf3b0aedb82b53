import type { Statement } from '../../../shared/model/finding.ts';
import type { Span } from './cut-by-spans.ts';

type Place = Pick<Statement, 'document' | 'field' | 'line'>;

/** One text, where documents say it, and every part of it that matters. */
export interface Saying {
  readonly places: readonly Place[];
  readonly value: string;
  readonly spans: readonly Span[];
}

/** Statements that mark parts of the same text of a line become one. A statement without a span stands alone. */
export function sayings(values: readonly Statement[]): readonly Saying[] {
  const marked = new Map<string, { places: Place[]; spans: Span[] }>();
  return values.flatMap(({ span, value, ...place }) => {
    if (span === undefined) return [{ places: [place], value, spans: [] }];
    const key = JSON.stringify([place.line, value]);
    const known = marked.get(key);
    if (known === undefined) {
      const saying = { places: [place], value, spans: [span] };
      marked.set(key, saying);
      return [saying];
    }
    if (!known.places.some(({ document, field }) => document === place.document && field === place.field))
      known.places.push(place);
    known.spans.push(span);
    return [];
  });
}
