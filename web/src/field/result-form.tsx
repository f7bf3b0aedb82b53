import Button from 'antd/es/button';
import { type FormEvent, useState } from 'react';
import type { PickView, ResultBody } from '../../../shared/wire/http/schemas/field.ts';
import { Choices } from '../parts/choices.tsx';
import { NoteField } from '../parts/note-field.tsx';
import { Text2 } from '../parts/text2.tsx';
import { FIELD_TEXTS } from '../words/field-texts.ts';
import { OUTCOME_NAMES } from '../words/names.ts';
import { TEXTS } from '../words/texts.ts';
import type { PhotoDigest } from './photo-digest.ts';
import { PhotoField } from './photo-field.tsx';
import { QuantityFields } from './quantity-fields.tsx';

const OTHERS = [
  'discrepancy',
  'infringing',
  'prohibited',
  'not-found',
] as const satisfies readonly ResultBody['outcome'][];

interface ResultFormProps {
  readonly pick: PickView;
  readonly busy: boolean;
  readonly onReport: (result: ResultBody) => void;
}

/** The usual result is one tap; the others take a choice, and what was counted, seen and written. */
export function ResultForm({ pick, busy, onReport }: ResultFormProps) {
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<(typeof OTHERS)[number]>('discrepancy');
  const [note, setNote] = useState('');
  const [minutes, setMinutes] = useState('');
  const [found, setFound] = useState<Readonly<Record<string, string>>>({});
  const [photos, setPhotos] = useState<readonly PhotoDigest[]>([]);
  const name = pick.pickId;
  const timed = minutes === '' ? {} : { minutes: Number(minutes) };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const counted = Object.entries(found).flatMap(([gnum, qty]) =>
      qty.trim() === '' ? [] : [{ gnum, qty: qty.trim() }],
    );
    onReport({
      outcome,
      ...timed,
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(counted.length === 0 ? {} : { quantities: counted }),
      ...(photos.length === 0 ? {} : { photos: [...photos] }),
    });
  };
  return (
    <div className="result-form">
      <Button
        type="primary"
        size="large"
        block
        loading={busy}
        onClick={() => onReport({ outcome: 'nothing-found', ...timed })}
        data-testid="outcome-nothing-found"
      >
        <Text2 of={OUTCOME_NAMES['nothing-found']} />
      </Button>
      <label className="inline-label minutes" htmlFor={`minutes-${name}`}>
        <Text2 of={FIELD_TEXTS.minutes} />
        <input
          id={`minutes-${name}`}
          type="number"
          min="0"
          max="1440"
          inputMode="numeric"
          className="select number-input"
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
          data-testid="minutes"
        />
      </label>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary data-testid="other-outcome">
          <Text2 of={TEXTS.otherOutcome} />
        </summary>
        <form onSubmit={submit}>
          <Choices
            text={TEXTS.result}
            name={`outcome-${name}`}
            testId="outcome"
            choices={OTHERS}
            nameOf={(choice) => OUTCOME_NAMES[choice]}
            value={outcome}
            onChange={setOutcome}
            inTwo
          />
          {isOpen && outcome !== 'not-found' && (
            <>
              <QuantityFields name={name} parcel={pick} found={found} onChange={setFound} />
              <PhotoField id={`photos-${name}`} photos={photos} onChange={setPhotos} />
            </>
          )}
          <NoteField id={`note-${name}`} testId="result-note" text={TEXTS.note} value={note} onChange={setNote} />
          <Button htmlType="submit" size="large" block loading={busy} data-testid="submit-result">
            <Text2 of={TEXTS.submitResult} />
          </Button>
        </form>
      </details>
    </div>
  );
}
