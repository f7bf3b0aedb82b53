import type { InstructionText } from '../../../shared/model/instruction.ts';
import { plain, Text2 } from '../parts/text2.tsx';
import { OPS } from '../words/instruction-names.ts';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { tableColumns, valuesAt } from './table-columns.ts';
import type { Fact } from './use-facts.ts';

interface RulesTableProps {
  readonly rows: InstructionText['rows'];
  readonly facts: readonly Fact[];
}

const SHOWN = 12;

/** The decision table as a table: a column for each fact and operator, a row for each rule. */
export function RulesTable({ rows, facts }: RulesTableProps) {
  if (rows.length === 0)
    return (
      <p className="quiet">
        <Text2 of={INSTRUCTION_TEXTS.everyParcel} />
      </p>
    );
  const columns = tableColumns(rows);
  return (
    <>
      <p className="quiet">
        <Text2 of={INSTRUCTION_TEXTS.tableHint} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by the keyboard */}
      <section className="scroll" tabIndex={0} aria-label={plain(INSTRUCTION_TEXTS.table)}>
        <table className="table rules" data-testid="rules-table">
          <thead>
            <tr>
              <th scope="col">
                <Text2 of={INSTRUCTION_TEXTS.row} />
              </th>
              {columns.map(({ fact, op }) => (
                <th key={`${fact} ${op}`} scope="col">
                  <Text2 of={factTitle(facts, fact)} stacked />
                  <span className="under">
                    <Text2 of={OPS[op]} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place, and this table never changes
              <tr key={at}>
                <th scope="row" className="number">
                  {at + 1}
                </th>
                {columns.map((column) => (
                  <td key={`${column.fact} ${column.op}`}>
                    <Values values={valuesAt(row, column)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Values({ values }: { readonly values: readonly string[] }) {
  if (values.length === 0)
    return (
      <span className="quiet">
        <Text2 of={INSTRUCTION_TEXTS.anything} />
      </span>
    );
  const more = values.length - SHOWN;
  return (
    <>
      <span className="id">{values.slice(0, SHOWN).join('、')}</span>
      {more > 0 && (
        <details>
          <summary>+{more}</summary>
          <span className="id">{values.slice(SHOWN).join('、')}</span>
        </details>
      )}
    </>
  );
}

/** A fact that is newer than the catalogue is shown by its name. */
export function factTitle(facts: readonly Fact[], name: string): Fact['title'] {
  return facts.find((fact) => fact.name === name)?.title ?? { zh: name, en: '' };
}
