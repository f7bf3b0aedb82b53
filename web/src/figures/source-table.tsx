import type { SourceFigures } from '../../../shared/model/figures.ts';
import { Text2 } from '../parts/text2.tsx';
import { FIGURE_TEXTS, SOURCE_NAMES } from '../words/figure-texts.ts';
import { nameIn } from '../words/names.ts';
import { COUNTS_COLUMNS } from './counts-columns.tsx';
import { FigureTable } from './figure-table.tsx';
import { FigureText, PlainFigureText } from './figure-text.tsx';

export function SourceTable({ sources }: { readonly sources: readonly SourceFigures[] }) {
  return (
    <FigureTable
      id="figure-sources"
      title={FIGURE_TEXTS.sources}
      rows={sources}
      keyOf={({ source }) => source}
      columns={[
        { text: FIGURE_TEXTS.source, cell: ({ source }) => <Text2 of={nameIn(SOURCE_NAMES, source)} stacked /> },
        ...COUNTS_COLUMNS,
        { text: FIGURE_TEXTS.hitRate, cell: ({ hitRate }) => <FigureText of={hitRate} /> },
        { text: FIGURE_TEXTS.lift, cell: ({ lift }) => <FigureText of={lift} form="times" /> },
        { text: FIGURE_TEXTS.cost, cell: ({ costPerFind }) => <PlainFigureText of={costPerFind} /> },
      ]}
    />
  );
}
