import type { Bilingual } from '../../../shared/model/finding.ts';
import { Text2 } from './text2.tsx';

interface ChoicesProps<Choice extends string> {
  readonly text: Bilingual;
  /** Of the radio buttons; no other group of the page may have it. */
  readonly name: string;
  /** What the test ids begin with. */
  readonly testId: string;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => Bilingual;
  readonly value: Choice | null;
  readonly onChange: (choice: Choice) => void;
  /** Two beside each other. */
  readonly inTwo?: boolean;
}

/** One choice out of a few, all in sight. */
export function Choices<Choice extends string>(props: ChoicesProps<Choice>) {
  const { text, name, testId, choices, nameOf, value, onChange, inTwo = false } = props;
  return (
    <fieldset className={inTwo ? 'choices choices-two' : 'choices'}>
      <legend className="label">
        <Text2 of={text} />
      </legend>
      {choices.map((choice) => (
        <label key={choice} className="choice">
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === value}
            onChange={() => onChange(choice)}
            data-testid={`${testId}-${choice}`}
          />
          <Text2 of={nameOf(choice)} stacked />
        </label>
      ))}
    </fieldset>
  );
}
