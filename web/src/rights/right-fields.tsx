import Input from 'antd/es/input';
import type { Recordation } from '../../../shared/model/recordation.ts';
import { plain, Text2 } from '../parts/text2.tsx';
import { RIGHT_FIELDS, RIGHT_TYPES } from '../words/right-names.ts';
import { RIGHT_TEXTS } from '../words/right-texts.ts';
import type { RightDraft } from './right-draft.ts';

interface RightFieldsProps {
  readonly draft: RightDraft;
  readonly isNew: boolean;
  readonly onChange: (part: Partial<RightDraft>) => void;
}

/** Lists, one entry a line. */
const LISTS = ['marks', 'nicknames', 'niceClasses', 'hsScope', 'features', 'barcodePrefixes'] as const;
const DAYS = ['validFrom', 'validTo'] as const;
const BAND = ['low', 'high'] as const;

export function RightFields({ draft, isNew, onChange }: RightFieldsProps) {
  return (
    <div className="fields">
      <div>
        <Label id="recordNo" field="recordNo" />
        <Input
          id="right-recordNo"
          required
          maxLength={40}
          readOnly={!isNew}
          value={draft.recordNo}
          onChange={(event) => onChange({ recordNo: event.target.value })}
          data-testid="right-recordNo"
        />
      </div>
      <div>
        <Label id="type" field="type" />
        <TypeSelect value={draft.type} onChange={(type) => onChange({ type })} />
      </div>
      <div>
        <Label id="holder" field="holder" />
        <Input
          id="right-holder"
          required
          maxLength={200}
          value={draft.holder}
          onChange={(event) => onChange({ holder: event.target.value })}
          data-testid="right-holder"
        />
      </div>
      {DAYS.map((field) => (
        <div key={field}>
          <Label id={field} field={field} />
          <input
            id={`right-${field}`}
            type="date"
            className="select wide"
            required
            value={draft[field]}
            onChange={(event) => onChange({ [field]: event.target.value })}
            data-testid={`right-${field}`}
          />
        </div>
      ))}
      {BAND.map((end) => (
        <div key={end}>
          <label className="label" htmlFor={`right-${end}`}>
            <Text2 of={RIGHT_TEXTS[end]} />
          </label>
          <input
            id={`right-${end}`}
            type="number"
            min="0"
            step="0.01"
            className="select wide"
            required={draft.low !== '' || draft.high !== ''}
            value={draft[end]}
            onChange={(event) => onChange({ [end]: event.target.value })}
            data-testid={`right-${end}`}
          />
        </div>
      ))}
      {LISTS.map((field) => (
        <div key={field}>
          <label className="label" htmlFor={`right-${field}`}>
            <Text2 of={RIGHT_FIELDS[field]} />{' '}
            <span className="quiet">
              <Text2 of={RIGHT_TEXTS.perLine} />
            </span>
          </label>
          <Input.TextArea
            id={`right-${field}`}
            rows={3}
            required={field === 'marks'}
            value={draft[field]}
            onChange={(event) => onChange({ [field]: event.target.value })}
            data-testid={`right-${field}`}
          />
        </div>
      ))}
    </div>
  );
}

function Label({ id, field }: { readonly id: string; readonly field: keyof Recordation }) {
  return (
    <label className="label" htmlFor={`right-${id}`}>
      <Text2 of={RIGHT_FIELDS[field]} />
    </label>
  );
}

interface TypeSelectProps {
  readonly value: Recordation['type'];
  readonly onChange: (type: Recordation['type']) => void;
}

function TypeSelect({ value, onChange }: TypeSelectProps) {
  const choose = (chosen: string) => {
    if (isType(chosen)) onChange(chosen);
  };
  return (
    <select
      id="right-type"
      className="select wide"
      value={value}
      onChange={(event) => choose(event.target.value)}
      data-testid="right-type"
    >
      {Object.entries(RIGHT_TYPES).map(([type, name]) => (
        <option key={type} value={type}>
          {plain(name)}
        </option>
      ))}
    </select>
  );
}

function isType(text: string): text is Recordation['type'] {
  return Object.hasOwn(RIGHT_TYPES, text);
}
