import type { Bilingual } from '../../../shared/model/finding.ts';
import { Text2 } from './text2.tsx';

interface DayFieldProps {
  readonly id: string;
  readonly text: Bilingual;
  /** YYYY-MM-DD. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  /** Id of what says more about it. */
  readonly describedBy?: string;
}

/** A day in the bar above a page, its label beside it. */
export function DayField({ id, text, value, onChange, describedBy }: DayFieldProps) {
  return (
    <label className="inline-label" htmlFor={id}>
      <Text2 of={text} />
      <input
        id={id}
        type="date"
        className="select"
        value={value}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
        data-testid={id}
      />
    </label>
  );
}
