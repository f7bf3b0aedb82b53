import { USE_TEXTS } from '../words/use-texts.ts';
import { cutBySpans, type Span } from './cut-by-spans.ts';
import { plain } from './text2.tsx';

interface MarkedTextProps {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A text of the goods with what was read as a mark highlighted. ARIA gives a mark no name: the style speaks the label before it, the title shows it. */
export function MarkedText({ text, spans }: MarkedTextProps) {
  const label = plain(USE_TEXTS.found);
  return (
    <span className="marked" data-testid="marked-text">
      {cutBySpans(text, spans).map(({ text: piece, from, isHit }) =>
        isHit ? (
          <mark key={from} className="hit" title={label} data-label={label}>
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </span>
  );
}
