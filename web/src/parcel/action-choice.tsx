import type { DecisionBody } from '../../../shared/wire/http/schemas/desk.ts';
import { Text2 } from '../parts/text2.tsx';
import { ACTION_NAMES } from '../words/names.ts';
import { TEXTS } from '../words/texts.ts';

type Action = DecisionBody['action'];

const ACTIONS: readonly Action[] = ['release', 'inspect', 'detain', 'return'];

interface ActionChoiceProps {
  readonly value: Action | null;
  readonly onChange: (action: Action) => void;
}

export function ActionChoice({ value, onChange }: ActionChoiceProps) {
  return (
    <fieldset className="choices choices-two">
      <legend className="label">
        <Text2 of={TEXTS.action} />
      </legend>
      {ACTIONS.map((action) => (
        <label key={action} className="choice">
          <input
            type="radio"
            name="action"
            value={action}
            checked={action === value}
            onChange={() => onChange(action)}
            data-testid={`decision-${action}`}
          />
          <Text2 of={ACTION_NAMES[action]} stacked />
        </label>
      ))}
    </fieldset>
  );
}
