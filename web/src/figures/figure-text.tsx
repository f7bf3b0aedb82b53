import type { Figure, PlainFigure } from '../../../shared/model/figures.ts';
import { Text2 } from '../parts/text2.tsx';
import { NO_FIGURES } from '../words/figure-texts.ts';

type Form = 'share' | 'number' | 'times';

interface FigureTextProps {
  readonly of: Figure;
  readonly form?: Form;
}

/** A figure with its interval and the counts behind it; where there is none, why. */
export function FigureText({ of, form = 'share' }: FigureTextProps) {
  const { value, from, to, count, of: all, reason } = of;
  if (value === null || from === null) return <NoFigureText reason={reason} />;
  return (
    <span className="measure">
      <strong>{written(value, form)}</strong>
      {(from !== value || to !== value) && (
        <span className="figure-range">
          （{written(from, form)} – {to === null ? '…' : written(to, form)}）
        </span>
      )}
      {form === 'share' && (
        <span className="figure-count">
          {count.toLocaleString('en')} / {all.toLocaleString('en')}
        </span>
      )}
    </span>
  );
}

export function PlainFigureText({ of: { value, reason } }: { readonly of: PlainFigure }) {
  return value === null ? <NoFigureText reason={reason} /> : <strong>{written(value, 'number')}</strong>;
}

function NoFigureText({ reason }: { readonly reason: Figure['reason'] }) {
  return <span className="quiet figure-none">— {reason !== null && <Text2 of={NO_FIGURES[reason]} />}</span>;
}

/** Three digits say as much as an interval leaves to say. */
function written(value: number, form: Form): string {
  const digits = Number((form === 'share' ? value * 100 : value).toPrecision(3)).toLocaleString('en');
  if (form === 'share') return `${digits}%`;
  return form === 'times' ? `×${digits}` : digits;
}
