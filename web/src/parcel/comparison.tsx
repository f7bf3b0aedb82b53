import { useState } from 'react';
import type { ComparisonRow } from '../../../shared/wire/http/schemas/parcel.ts';
import { CodeNames } from '../parts/code-names.tsx';
import { Icon } from '../parts/icon.tsx';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { TEXTS } from '../words/texts.ts';
import { plainAmount } from '../written.ts';
import { columnName, columnsOf } from './comparison-columns.ts';

/** The documents beside each other, one row a field. */
export function Comparison({ rows }: { readonly rows: readonly ComparisonRow[] }) {
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const shown = onlyDifferences ? rows.filter(({ agrees }) => !agrees) : rows;
  const columns = columnsOf(rows);
  return (
    <Section
      title={TEXTS.comparison}
      aside={
        <label className="check">
          <input
            type="checkbox"
            checked={onlyDifferences}
            onChange={(event) => setOnlyDifferences(event.target.checked)}
            data-testid="only-differences"
          />
          <Text2 of={TEXTS.onlyDifferences} />
        </label>
      }
    >
      {shown.length === 0 ? (
        <p>
          <Text2 of={TEXTS.noDifferences} />
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
        <section className="scroll" tabIndex={0} aria-label={`${TEXTS.comparison.zh} ${TEXTS.comparison.en}`}>
          <table className="table comparison">
            <thead>
              <tr>
                <th scope="col">
                  <Text2 of={TEXTS.field} />
                </th>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    <Text2 of={columnName(column)} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <Row key={row.field} row={row} columns={columns} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Section>
  );
}

function Row({ row, columns }: { readonly row: ComparisonRow; readonly columns: readonly string[] }) {
  return (
    <tr data-testid="comparison-row" data-field={row.field} className={row.agrees ? undefined : 'differs'}>
      <th scope="row">
        <Text2 of={row.label} stacked />
        {!row.agrees && (
          <span className="differs-mark">
            <Icon name="differs" /> <Text2 of={TEXTS.differs} />
          </span>
        )}
        {!row.agrees && row.codes.length > 0 && <CodeNames codes={row.codes} />}
      </th>
      {columns.map((column) => (
        <td key={column} className="number">
          {plainAmount(row.cells[column] ?? '')}
        </td>
      ))}
    </tr>
  );
}
