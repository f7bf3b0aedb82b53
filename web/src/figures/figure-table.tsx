import type { ReactNode } from 'react';
import type { Bilingual } from '../../../shared/model/finding.ts';
import { ColumnHeads } from '../parts/column-heads.tsx';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { FIGURE_TEXTS } from '../words/figure-texts.ts';

interface FigureTableProps<Row> {
  readonly id: string;
  readonly title: Bilingual;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly columns: readonly { readonly text: Bilingual; readonly cell: (row: Row) => ReactNode }[];
}

/** A section with one table; a card a row on a phone. The first column says what the row is about. */
export function FigureTable<Row>({ id, title, rows, keyOf, columns }: FigureTableProps<Row>) {
  const [subject, ...others] = columns;
  return (
    <Section title={title}>
      {rows.length === 0 && (
        <p className="quiet">
          <Text2 of={FIGURE_TEXTS.nothing} />
        </p>
      )}
      {rows.length > 0 && (
        <table className="table cards" data-testid={id}>
          <ColumnHeads texts={columns.map(({ text }) => text)} />
          <tbody>
            {rows.map((row) => (
              <tr key={keyOf(row)} data-key={keyOf(row)}>
                <td>{subject?.cell(row)}</td>
                {others.map(({ text, cell }) => (
                  <td key={text.en} className="number" data-label={text.zh}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
