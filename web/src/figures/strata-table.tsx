import type { Figures } from '../../../shared/model/figures.ts';
import { FIGURE_TEXTS } from '../words/figure-texts.ts';
import { percent } from '../written.ts';
import { FigureTable } from './figure-table.tsx';
import { FigureText } from './figure-text.tsx';

export function StrataTable({ strata }: Pick<Figures['compliance'], 'strata'>) {
  return (
    <FigureTable
      id="figure-strata"
      title={FIGURE_TEXTS.strata}
      rows={strata}
      keyOf={({ stratum }) => stratum}
      columns={[
        { text: FIGURE_TEXTS.stratum, cell: ({ stratum }) => <span className="id">{stratum}</span> },
        { text: FIGURE_TEXTS.declared, cell: ({ declared }) => declared.toLocaleString('en') },
        { text: FIGURE_TEXTS.rates, cell: ({ rates }) => rates.map(percent).join('、') },
        { text: FIGURE_TEXTS.drawn, cell: ({ drawn }) => drawn.toLocaleString('en') },
        { text: FIGURE_TEXTS.stratumRate, cell: ({ violations }) => <FigureText of={violations} /> },
        { text: FIGURE_TEXTS.advised, cell: ({ advised }) => advised.toLocaleString('en') },
      ]}
    />
  );
}
