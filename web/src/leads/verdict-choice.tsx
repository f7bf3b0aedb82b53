import type { LeadVerdict } from '../../../shared/model/lead-feedback.ts';
import { Text2 } from '../parts/text2.tsx';
import { VERDICTS } from '../words/lead-names.ts';
import { LEAD_TEXTS } from '../words/lead-texts.ts';

const CHOICES: readonly LeadVerdict[] = ['useful', 'opened-case', 'useless'];

interface VerdictChoiceProps {
  readonly value: LeadVerdict | null;
  readonly onChange: (verdict: LeadVerdict) => void;
}

export function VerdictChoice({ value, onChange }: VerdictChoiceProps) {
  return (
    <fieldset className="choices">
      <legend className="label">
        <Text2 of={LEAD_TEXTS.verdict} />
      </legend>
      {CHOICES.map((verdict) => (
        <label key={verdict} className="choice">
          <input
            type="radio"
            name="verdict"
            value={verdict}
            checked={verdict === value}
            onChange={() => onChange(verdict)}
            data-testid={`verdict-${verdict}`}
          />
          <Text2 of={VERDICTS[verdict]} />
        </label>
      ))}
    </fieldset>
  );
}
