import type { Bilingual } from '../../../shared/model/finding.ts';
import { FaultAt } from './fault-at.tsx';
import { faultId, faultsAt } from './faults-at.ts';
import { plain, Text2 } from './text2.tsx';

interface OptionFieldProps<Choice extends string> {
  readonly id: string;
  readonly text: Bilingual;
  readonly options: Readonly<Record<Choice, Bilingual>>;
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
  readonly error: unknown;
  readonly pointer: string;
  readonly disabled?: boolean;
}

/** A choice among named codes, its label above and its fault below. */
export function OptionField<Choice extends string>(props: OptionFieldProps<Choice>) {
  const { id, text, options, value, onChange, error, pointer, disabled = false } = props;
  const isChoice = (code: string): code is Choice => Object.hasOwn(options, code);
  const choose = (code: string) => {
    if (isChoice(code)) onChange(code);
  };
  const isBad = faultsAt(error, pointer, true).length > 0;
  return (
    <div>
      <label className="label" htmlFor={id}>
        <Text2 of={text} />
      </label>
      <select
        id={id}
        className="select wide"
        value={value}
        disabled={disabled}
        aria-invalid={isBad}
        {...(isBad ? { 'aria-describedby': faultId(pointer) } : {})}
        onChange={(event) => choose(event.target.value)}
        data-testid={id}
      >
        {Object.entries<Bilingual>(options).map(([code, name]) => (
          <option key={code} value={code}>
            {plain(name)}
          </option>
        ))}
      </select>
      <FaultAt error={error} pointer={pointer} within />
    </div>
  );
}
