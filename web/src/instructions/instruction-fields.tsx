import { OptionField } from '../parts/option-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import {
  INSPECTION_KINDS,
  INSTRUCTION_FIELDS,
  INSTRUCTION_KINDS,
  INSTRUCTION_LEVELS,
} from '../words/instruction-names.ts';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { LANE_NAMES } from '../words/names.ts';
import type { InstructionDraft } from './instruction-draft.ts';

export interface PartProps {
  readonly draft: InstructionDraft;
  readonly onChange: (part: Partial<InstructionDraft>) => void;
  /** What the server said of the last try. */
  readonly error: unknown;
}

interface InstructionFieldsProps extends PartProps {
  /** Level and district stand once it is written. */
  readonly isNew: boolean;
  /** Whether national ones may be written. */
  readonly isNational: boolean;
}

const WORDS = [
  ['zh', INSTRUCTION_TEXTS.titleZh, '/text/title/zh'],
  ['en', INSTRUCTION_TEXTS.titleEn, '/text/title/en'],
  ['legalBasis', INSTRUCTION_FIELDS.legalBasis, '/text/legalBasis'],
  ['feedbackCode', INSTRUCTION_FIELDS.feedbackCode, '/text/feedbackCode'],
] as const;

const DAYS = [
  ['from', INSTRUCTION_FIELDS.from, '/text/from'],
  ['until', INSTRUCTION_FIELDS.until, '/text/until'],
] as const;

/** What it is called, where and how long it holds, on which basis. */
export function InstructionFields({ draft, onChange, error, isNew, isNational }: InstructionFieldsProps) {
  return (
    <div className="fields">
      {WORDS.map(([field, text, pointer]) => (
        <TextField
          key={field}
          id={`instruction-${field}`}
          text={text}
          value={draft[field]}
          onChange={(value) => onChange({ [field]: value })}
          error={error}
          pointer={pointer}
        />
      ))}
      <OptionField
        id="instruction-kind"
        text={INSTRUCTION_FIELDS.kind}
        options={INSTRUCTION_KINDS}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
        error={error}
        pointer="/text/kind"
      />
      {draft.kind === 'campaign' && (
        <TextField
          id="instruction-campaign"
          text={INSTRUCTION_TEXTS.campaign}
          value={draft.campaign}
          onChange={(campaign) => onChange({ campaign })}
          error={error}
          pointer="/text/campaign"
        />
      )}
      <OptionField
        id="instruction-level"
        text={INSTRUCTION_FIELDS.level}
        options={INSTRUCTION_LEVELS}
        value={draft.level}
        onChange={(level) => onChange({ level })}
        error={error}
        pointer="/text/level"
        disabled={!isNew || !isNational}
      />
      {draft.level === 'district' && (
        <TextField
          id="instruction-customs"
          text={INSTRUCTION_TEXTS.districtCode}
          value={draft.customsCode}
          onChange={(customsCode) => onChange({ customsCode })}
          error={error}
          pointer="/text/customsCode"
          disabled={!isNew || !isNational}
          most={4}
        />
      )}
      {DAYS.map(([field, text, pointer]) => (
        <TextField
          key={field}
          id={`instruction-${field}`}
          text={text}
          type="date"
          value={draft[field]}
          onChange={(value) => onChange({ [field]: value })}
          error={error}
          pointer={pointer}
        />
      ))}
    </div>
  );
}

const NUMBERS = [
  ['probability', INSTRUCTION_TEXTS.probability01, '/text/effect/probability'],
  ['hitCap', INSTRUCTION_TEXTS.hitCap, '/text/hitCap'],
  ['precisionFloor', INSTRUCTION_TEXTS.floor, '/text/precisionFloor'],
] as const;

/** What a parcel that matches is in for, and when the instruction ends by itself. */
export function EffectFields({ draft, onChange, error }: PartProps) {
  return (
    <div className="fields">
      <OptionField
        id="instruction-lane"
        text={INSTRUCTION_TEXTS.lane}
        options={{ ...LANE_NAMES, green: { zh: '绿（只选查）', en: 'Green (inspection only)' } }}
        value={draft.lane}
        onChange={(lane) => onChange({ lane })}
        error={error}
        pointer="/text/effect/lane"
      />
      <OptionField
        id="instruction-inspection"
        text={INSTRUCTION_TEXTS.inspection}
        options={INSPECTION_KINDS}
        value={draft.inspection}
        onChange={(inspection) => onChange({ inspection })}
        error={error}
        pointer="/text/effect/inspection"
      />
      {NUMBERS.map(([field, text, pointer]) => (
        <TextField
          key={field}
          id={`instruction-${field}`}
          text={text}
          type="number"
          value={draft[field]}
          onChange={(value) => onChange({ [field]: value })}
          error={error}
          pointer={pointer}
        />
      ))}
    </div>
  );
}
