import type { DecisionBody } from '../../../shared/wire/http/schemas/desk.ts';
import { Text2 } from '../parts/text2.tsx';
import { FOUND_TEXTS } from '../words/found-texts.ts';
import { ACTION_NAMES } from '../words/names.ts';
import { TEXTS } from '../words/texts.ts';

type Action = DecisionBody['action'];

interface ActionChoiceProps {
  readonly actions: readonly Action[];
  /** Whether the parcel has left, so that a release only closes the case. */
  readonly closes: boolean;
  readonly value: Action | null;
  readonly onChange: (action: Action) => void;
}

export function ActionChoice({ actions, closes, value, onChange }: ActionChoiceProps) {
  return (
    <fieldset className="choices choices-two">
      <legend className="label">
        <Text2 of={TEXTS.action} />
      </legend>
      {actions.map((action) => (
        <label key={action} className="choice">
          <input
            type="radio"
            name="action"
            value={action}
            checked={action === value}
            onChange={() => onChange(action)}
            data-testid={`decision-${action}`}
          />
          <Text2 of={closes ? FOUND_TEXTS.close : ACTION_NAMES[action]} stacked />
        </label>
      ))}
    </fieldset>
  );
}
