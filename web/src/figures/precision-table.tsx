import type { ReactNode } from 'react';
import type { PrecisionFigures } from '../../../shared/model/figures.ts';
import type { Bilingual } from '../../../shared/model/finding.ts';
import { FIGURE_TEXTS } from '../words/figure-texts.ts';
import { COUNTS_COLUMNS } from './counts-columns.tsx';
import { FigureTable } from './figure-table.tsx';
import { FigureText } from './figure-text.tsx';

interface PrecisionTableProps {
  readonly id: string;
  readonly title: Bilingual;
  readonly subject: Bilingual;
  readonly rows: readonly PrecisionFigures[];
  readonly name: (key: string) => ReactNode;
}

/** How often what an instruction or a finding sent was a find. */
export function PrecisionTable({ id, title, subject, rows, name }: PrecisionTableProps) {
  return (
    <FigureTable
      id={id}
      title={title}
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { text: subject, cell: ({ key }) => name(key) },
        ...COUNTS_COLUMNS,
        { text: FIGURE_TEXTS.precision, cell: ({ precision }) => <FigureText of={precision} /> },
        { text: FIGURE_TEXTS.lift, cell: ({ lift }) => <FigureText of={lift} form="times" /> },
      ]}
    />
  );
}
