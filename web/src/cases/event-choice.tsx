import type { CaseEvent } from '../../../shared/model/ip-case.ts';
import { Text2 } from '../parts/text2.tsx';
import { EVENT_NAMES } from '../words/case-names.ts';
import { CASE_TEXTS } from '../words/case-texts.ts';

interface EventChoiceProps {
  readonly name: string;
  readonly events: readonly CaseEvent[];
  readonly value: CaseEvent | null;
  readonly onChange: (event: CaseEvent) => void;
}

export function EventChoice({ name, events, value, onChange }: EventChoiceProps) {
  return (
    <fieldset className="choices">
      <legend className="label">
        <Text2 of={CASE_TEXTS.event} />
      </legend>
      {events.map((event) => (
        <label key={event} className="choice">
          <input
            type="radio"
            name={name}
            value={event}
            checked={event === value}
            onChange={() => onChange(event)}
            data-testid={`event-${event}`}
          />
          <Text2 of={EVENT_NAMES[event]} stacked />
        </label>
      ))}
    </fieldset>
  );
}
