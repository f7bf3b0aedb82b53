import type { DecisionBody } from '../../../shared/wire/http/schemas/desk.ts';
import { Choices } from '../parts/choices.tsx';
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
    <Choices
      text={TEXTS.action}
      name="action"
      testId="decision"
      choices={actions}
      nameOf={(action) => (closes ? FOUND_TEXTS.close : ACTION_NAMES[action])}
      value={value}
      onChange={onChange}
      inTwo
    />
  );
}
