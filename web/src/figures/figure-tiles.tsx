import type { Figures } from '../../../shared/model/figures.ts';
import { Fact } from '../parts/fact.tsx';
import { FIGURE_TEXTS } from '../words/figure-texts.ts';
import { FigureText, PlainFigureText } from './figure-text.tsx';

/** What the period was in a few numbers. */
export function FigureTiles({ figures }: { readonly figures: Figures }) {
  const { compliance } = figures;
  return (
    <dl className="facts tiles" data-testid="figure-tiles">
      <Fact of={FIGURE_TEXTS.declared}>
        <strong>{figures.declared.toLocaleString('en')}</strong>
      </Fact>
      <Fact of={FIGURE_TEXTS.selectedShare}>
        <FigureText of={figures.selected} />
      </Fact>
      <Fact of={FIGURE_TEXTS.inspectedShare}>
        <FigureText of={figures.inspected} />
      </Fact>
      <Fact of={FIGURE_TEXTS.violations}>
        <FigureText of={compliance.violations} />
      </Fact>
      <Fact of={FIGURE_TEXTS.total}>
        <FigureText of={compliance.total} form="number" />
      </Fact>
      <Fact of={FIGURE_TEXTS.value}>
        <FigureText of={compliance.value} form="number" />
      </Fact>
      <Fact of={FIGURE_TEXTS.recall}>
        <FigureText of={figures.recall} />
      </Fact>
      <Fact of={FIGURE_TEXTS.byRandom}>
        <FigureText of={figures.shareOfFindsByRandom} />
      </Fact>
      <Fact of={FIGURE_TEXTS.foundByRisk}>
        <FigureText of={figures.foundByRisk} />
      </Fact>
      <Fact of={FIGURE_TEXTS.discretion}>
        <FigureText of={figures.discretion} />
      </Fact>
      <Fact of={FIGURE_TEXTS.median}>
        <PlainFigureText of={figures.waiting.median} />
      </Fact>
      <Fact of={FIGURE_TEXTS.p90}>
        <PlainFigureText of={figures.waiting.p90} />
      </Fact>
      <Fact of={FIGURE_TEXTS.cost}>
        <PlainFigureText of={figures.costPerFind} />
      </Fact>
      <Fact of={FIGURE_TEXTS.overrides}>
        <PlainFigureText of={figures.overrides} />
      </Fact>
    </dl>
  );
}
