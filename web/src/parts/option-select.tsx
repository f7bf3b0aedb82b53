import type { Bilingual } from '../../../shared/model/finding.ts';
import { plain, Text2 } from './text2.tsx';

interface OptionSelectProps {
  readonly id: string;
  readonly text: Bilingual;
  /** The choice of none, as the empty text. */
  readonly any?: Bilingual;
  readonly options: Readonly<Record<string, Bilingual>>;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A choice among named codes, its label beside it. */
export function OptionSelect({ id, text, any, options, value, onChange }: OptionSelectProps) {
  return (
    <label className="inline-label" htmlFor={id}>
      <Text2 of={text} />
      <select
        id={id}
        className="select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        data-testid={id}
      >
        {any !== undefined && <option value="">{plain(any)}</option>}
        {Object.entries(options).map(([code, name]) => (
          <option key={code} value={code}>
            {plain(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
