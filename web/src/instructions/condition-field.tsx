import Input from 'antd/es/input';
import { ColumnHeads } from '../parts/column-heads.tsx';
import { FaultAt } from '../parts/fault-at.tsx';
import { faultId, faultsAt } from '../parts/faults-at.ts';
import { Text2 } from '../parts/text2.tsx';
import { FACT_TYPES, INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import type { PartProps } from './instruction-fields.tsx';
import type { Fact } from './use-facts.ts';

const POINTER = '/text/condition';
const COLUMNS = [
  INSTRUCTION_TEXTS.factName,
  INSTRUCTION_TEXTS.fact,
  INSTRUCTION_TEXTS.meaning,
  INSTRUCTION_TEXTS.type,
  INSTRUCTION_TEXTS.source,
] as const;

interface ConditionFieldProps extends PartProps {
  readonly facts: readonly Fact[];
}

/** The CEL condition with what the server said of it, and the facts that it may name. */
export function ConditionField({ draft, onChange, error, facts }: ConditionFieldProps) {
  const isBad = faultsAt(error, POINTER, true).length > 0;
  return (
    <>
      <label className="label" htmlFor="instruction-condition">
        <Text2 of={INSTRUCTION_TEXTS.condition} />
      </label>
      <Input.TextArea
        id="instruction-condition"
        className="cel"
        spellCheck={false}
        autoSize={{ minRows: 2, maxRows: 12 }}
        maxLength={2000}
        value={draft.condition}
        aria-invalid={isBad}
        {...(isBad ? { status: 'error' } : {})}
        aria-describedby={isBad ? faultId(POINTER) : 'condition-hint'}
        onChange={(event) => onChange({ condition: event.target.value })}
        data-testid="instruction-condition"
      />
      <FaultAt error={error} pointer={POINTER} within />
      <p className="quiet" id="condition-hint">
        <Text2 of={INSTRUCTION_TEXTS.conditionHint} />
      </p>
      <details className="fact-list">
        <summary data-testid="fact-list">
          <Text2 of={INSTRUCTION_TEXTS.facts} />
        </summary>
        <table className="table cards">
          <ColumnHeads texts={COLUMNS} />
          <tbody>
            {facts.map(({ name, title, meaning, type, source }) => (
              <tr key={name}>
                <td className="id">{name}</td>
                <td>
                  <Text2 of={title} />
                </td>
                <td>
                  <Text2 of={meaning} />
                </td>
                <td>
                  <Text2 of={FACT_TYPES[type]} />
                </td>
                <td className="quiet">{source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
