import Button from 'antd/es/button';
import { FaultAt } from '../parts/fault-at.tsx';
import { Text2 } from '../parts/text2.tsx';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { filled } from '../words/texts.ts';
import { CellFields } from './cell-fields.tsx';
import { nextKey, type RowDraft } from './instruction-draft.ts';
import type { Fact } from './use-facts.ts';

interface RowFieldsProps {
  readonly rows: readonly RowDraft[];
  readonly facts: readonly Fact[];
  readonly error: unknown;
  readonly onChange: (rows: readonly RowDraft[]) => void;
}

/** The decision table to fill in: rows, any of which is enough, and in each the cells that have to hold together. */
export function RowFields({ rows, facts, error, onChange }: RowFieldsProps) {
  const first = facts[0];
  const add = (cells: RowDraft['cells']) => onChange([...rows, { key: nextKey(rows), cells }]);
  const change = (key: number, cells: RowDraft['cells']) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, cells } : row)));
  const emptyCell = (cells: RowDraft['cells']) =>
    first === undefined ? [] : [{ key: nextKey(cells), fact: first.name, op: first.ops[0] ?? 'in', values: '' }];
  return (
    <>
      <p className="quiet">
        <Text2 of={INSTRUCTION_TEXTS.tableHint} />
      </p>
      <FaultAt error={error} pointer="/text/rows" />
      {rows.map((row, at) => (
        <fieldset key={row.key} className="rule-row" data-testid="rule-row">
          <legend className="label">
            <Text2 of={filled(INSTRUCTION_TEXTS.rowNo, { n: at + 1 })} />
          </legend>
          <FaultAt error={error} pointer={`/text/rows/${at}`} />
          {row.cells.map((cell, place) => (
            <CellFields
              key={cell.key}
              id={`cell-${row.key}-${cell.key}`}
              number={place + 1}
              cell={cell}
              facts={facts}
              error={error}
              pointer={`/text/rows/${at}/${place}`}
              onChange={(next) =>
                change(
                  row.key,
                  row.cells.map((one) => (one.key === cell.key ? next : one)),
                )
              }
              onRemove={() =>
                change(
                  row.key,
                  row.cells.filter((one) => one.key !== cell.key),
                )
              }
            />
          ))}
          <p className="rule-acts">
            <Button
              size="small"
              onClick={() => change(row.key, [...row.cells, ...emptyCell(row.cells)])}
              data-testid="add-cell"
            >
              <Text2 of={INSTRUCTION_TEXTS.addCell} />
            </Button>
            <Button size="small" onClick={() => add(row.cells)} data-testid="copy-row">
              <Text2 of={INSTRUCTION_TEXTS.copyRow} />
            </Button>
            <Button
              size="small"
              onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
              data-testid="remove-row"
            >
              <Text2 of={INSTRUCTION_TEXTS.removeRow} />
            </Button>
          </p>
        </fieldset>
      ))}
      <Button onClick={() => add(emptyCell([]))} data-testid="add-row">
        <Text2 of={INSTRUCTION_TEXTS.addRow} />
      </Button>
    </>
  );
}
