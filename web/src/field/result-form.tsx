import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { type FormEvent, useState } from 'react';
import type { ResultBody } from '../../../shared/wire/http/schemas/field.ts';
import { Text2 } from '../parts/text2.tsx';
import { OUTCOME_NAMES } from '../words/names.ts';
import { TEXTS } from '../words/texts.ts';

const OTHERS = [
  'discrepancy',
  'infringing',
  'prohibited',
  'not-found',
] as const satisfies readonly ResultBody['outcome'][];

interface ResultFormProps {
  /** Unique on the page. */
  readonly name: string;
  readonly busy: boolean;
  readonly onReport: (result: ResultBody) => void;
}

/** The usual result is one tap; the others take a choice and a note. */
export function ResultForm({ name, busy, onReport }: ResultFormProps) {
  const [outcome, setOutcome] = useState<(typeof OTHERS)[number]>('discrepancy');
  const [note, setNote] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onReport({ outcome, ...(note.trim() === '' ? {} : { note: note.trim() }) });
  };
  return (
    <div className="result-form">
      <Button
        type="primary"
        size="large"
        block
        loading={busy}
        onClick={() => onReport({ outcome: 'nothing-found' })}
        data-testid="outcome-nothing-found"
      >
        <Text2 of={OUTCOME_NAMES['nothing-found']} />
      </Button>
      <details>
        <summary data-testid="other-outcome">
          <Text2 of={TEXTS.otherOutcome} />
        </summary>
        <form onSubmit={submit}>
          <fieldset className="choices choices-two">
            <legend className="label">
              <Text2 of={TEXTS.result} />
            </legend>
            {OTHERS.map((other) => (
              <label key={other} className="choice">
                <input
                  type="radio"
                  name={`outcome-${name}`}
                  checked={other === outcome}
                  onChange={() => setOutcome(other)}
                  data-testid={`outcome-${other}`}
                />
                <Text2 of={OUTCOME_NAMES[other]} stacked />
              </label>
            ))}
          </fieldset>
          <label className="label" htmlFor={`note-${name}`}>
            <Text2 of={TEXTS.note} />
          </label>
          <Input.TextArea
            id={`note-${name}`}
            rows={2}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            data-testid="result-note"
          />
          <Button htmlType="submit" size="large" block loading={busy} data-testid="submit-result">
            <Text2 of={TEXTS.submitResult} />
          </Button>
        </form>
      </details>
    </div>
  );
}
