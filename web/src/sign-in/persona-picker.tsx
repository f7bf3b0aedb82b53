import { Text2 } from '../parts/text2.tsx';
import { ROLE_NAMES } from '../words/names.ts';
import { TEXTS } from '../words/texts.ts';

type Persona = keyof typeof ROLE_NAMES;

const PERSONAS: readonly Persona[] = ['officer', 'inspector', 'supervisor', 'submitter', 'right-holder'];

interface PersonaPickerProps {
  readonly value: Persona;
  readonly onChange: (persona: Persona) => void;
}

export function PersonaPicker({ value, onChange }: PersonaPickerProps) {
  return (
    <fieldset className="choices choices-two">
      <legend className="label">
        <Text2 of={TEXTS.persona} />
      </legend>
      {PERSONAS.map((persona) => (
        <label key={persona} className="choice">
          <input
            type="radio"
            name="persona"
            value={persona}
            checked={persona === value}
            onChange={() => onChange(persona)}
            data-testid={`persona-${persona}`}
          />
          <Text2 of={ROLE_NAMES[persona]} stacked />
        </label>
      ))}
    </fieldset>
  );
}
