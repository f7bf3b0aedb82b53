import Input from 'antd/es/input';
import { FaultAt } from '../parts/fault-at.tsx';
import { faultId, faultsAt } from '../parts/faults-at.ts';
import { plain, Text2 } from '../parts/text2.tsx';
import { OPS } from '../words/instruction-names.ts';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { filled } from '../words/texts.ts';
import type { CellDraft } from './instruction-draft.ts';
import type { Fact } from './use-facts.ts';

interface CellFieldsProps {
  /** Unique on the page. */
  readonly id: string;
  readonly number: number;
  readonly cell: CellDraft;
  readonly facts: readonly Fact[];
  readonly error: unknown;
  readonly pointer: string;
  readonly onChange: (cell: CellDraft) => void;
  readonly onRemove: () => void;
}

/** One cell: a fact of the catalogue, an operator that makes sense for it, and values. */
export function CellFields(props: CellFieldsProps) {
  const { id, number, cell, facts, error, pointer, onChange, onRemove } = props;
  const fact = facts.find(({ name }) => name === cell.fact);
  const valuesAt = `${pointer}/values`;
  const isBad = faultsAt(error, valuesAt, true).length > 0;
  const chooseFact = (name: string) => {
    const chosen = facts.find((one) => one.name === name);
    if (chosen === undefined) return;
    const op = chosen.ops.find((one) => one === cell.op) ?? chosen.ops[0] ?? 'in';
    onChange({ ...cell, fact: chosen.name, op });
  };
  const chooseOp = (op: string) => {
    const chosen = fact?.ops.find((one) => one === op);
    if (chosen !== undefined) onChange({ ...cell, op: chosen });
  };
  return (
    <fieldset className="rule-cell" data-testid="rule-cell">
      <legend className="hidden">
        <Text2 of={filled(INSTRUCTION_TEXTS.cellNo, { n: number })} />
      </legend>
      <div>
        <label className="label" htmlFor={`${id}-fact`}>
          <Text2 of={INSTRUCTION_TEXTS.fact} />
        </label>
        <select
          id={`${id}-fact`}
          className="select wide"
          value={cell.fact}
          onChange={(event) => chooseFact(event.target.value)}
          data-testid="cell-fact"
        >
          {facts.map(({ name, title }) => (
            <option key={name} value={name}>
              {plain(title)}
            </option>
          ))}
        </select>
        {fact && (
          <p className="quiet">
            <Text2 of={fact.meaning} />
          </p>
        )}
        <FaultAt error={error} pointer={`${pointer}/fact`} />
      </div>
      <div>
        <label className="label" htmlFor={`${id}-op`}>
          <Text2 of={INSTRUCTION_TEXTS.op} />
        </label>
        <select
          id={`${id}-op`}
          className="select wide"
          value={cell.op}
          onChange={(event) => chooseOp(event.target.value)}
          data-testid="cell-op"
        >
          {(fact?.ops ?? [cell.op]).map((op) => (
            <option key={op} value={op}>
              {plain(OPS[op])}
            </option>
          ))}
        </select>
        <FaultAt error={error} pointer={`${pointer}/op`} />
      </div>
      <div>
        <label className="label" htmlFor={`${id}-values`}>
          <Text2 of={INSTRUCTION_TEXTS.values} />
        </label>
        <Input.TextArea
          id={`${id}-values`}
          autoSize={{ minRows: 1, maxRows: 8 }}
          value={cell.values}
          aria-invalid={isBad}
          {...(isBad ? { status: 'error', 'aria-describedby': faultId(valuesAt) } : {})}
          onChange={(event) => onChange({ ...cell, values: event.target.value })}
          data-testid="cell-values"
        />
        <FaultAt error={error} pointer={valuesAt} within />
      </div>
      <button type="button" className="quiet-button cell-remove" onClick={onRemove} data-testid="remove-cell">
        <Text2 of={INSTRUCTION_TEXTS.removeCell} /> <span className="hidden">{number}</span>
      </button>
    </fieldset>
  );
}
