import Button from 'antd/es/button';
import { type FormEvent, useState } from 'react';
import type { Bilingual } from '../../../shared/model/finding.ts';
import { IMPORT_TEXTS } from '../words/import-texts.ts';
import { Section } from './section.tsx';
import { StaleFault } from './stale-fault.tsx';
import { TextField } from './text-field.tsx';
import { Text2 } from './text2.tsx';

interface ImportFormProps {
  /** Of the field for a reason; absent where none is asked. */
  readonly reasonText: Bilingual | undefined;
  readonly staleText: Bilingual;
  readonly busy: boolean;
  /** What went wrong with the last try; null for nothing. */
  readonly error: unknown;
  readonly look: () => void;
  readonly onApply: (reason: string) => void;
}

/** Applies what was previewed. */
export function ImportForm({ reasonText, staleText, busy, error, look, onApply }: ImportFormProps) {
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onApply(reason.trim());
  };
  return (
    <form onSubmit={submit} noValidate>
      <Section title={IMPORT_TEXTS.apply}>
        {reasonText !== undefined && (
          <TextField
            id="import-reason"
            text={reasonText}
            value={reason}
            onChange={setReason}
            error={error}
            pointer="/query/reason"
            most={500}
          />
        )}
        {error !== null && <StaleFault error={error} text={staleText} reload={look} />}
        <p className="form-end">
          <Button type="primary" size="large" htmlType="submit" loading={busy} data-testid="apply-import">
            <Text2 of={IMPORT_TEXTS.apply} />
          </Button>
        </p>
      </Section>
    </form>
  );
}
