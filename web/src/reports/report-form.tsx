import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { type FormEvent, useState } from 'react';
import { call } from '../call.ts';
import type { BodyOf } from '../endpoint.ts';
import { Failure } from '../parts/failure.tsx';
import { NoteField } from '../parts/note-field.tsx';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { toast } from '../parts/toast.tsx';
import { LEAD_TEXTS } from '../words/lead-texts.ts';
import { OwnRightSelect } from './own-right-select.tsx';

const EMPTY = { recordNo: '', platform: '', merchant: '', link: '', text: '' };
const PLACES = [
  ['platform', 18],
  ['merchant', 18],
  ['link', 2000],
] as const;

/** A report of goods that the holder takes for infringing. */
export function ReportForm({ onReported }: { readonly onReported: () => void }) {
  const [draft, setDraft] = useState(EMPTY);
  const [isMissing, setMissing] = useState(false);
  const report = useMutation({
    mutationFn: (body: BodyOf<'postReport'>) => call('postReport', { params: {}, body }),
    onSuccess: () => {
      toast(LEAD_TEXTS.reported);
      setDraft(EMPTY);
      onReported();
    },
  });
  const change = (part: Partial<typeof EMPTY>) => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = PLACES.filter(([place]) => draft[place].trim() !== '');
    setMissing(given.length === 0);
    if (given.length === 0) return;
    const places = Object.fromEntries(given.map(([place]) => [place, draft[place].trim()]));
    report.mutate({ recordNo: draft.recordNo, text: draft.text.trim(), ...places });
  };
  return (
    <Section title={LEAD_TEXTS.report}>
      <form onSubmit={submit} data-testid="report-form">
        <p className="quiet">
          <Text2 of={LEAD_TEXTS.reportHint} stacked />
        </p>
        <div className="fields">
          <div>
            <label className="label" htmlFor="report-right">
              <Text2 of={LEAD_TEXTS.record} />
            </label>
            <OwnRightSelect id="report-right" value={draft.recordNo} onChange={(recordNo) => change({ recordNo })} />
          </div>
          {PLACES.map(([place, most]) => (
            <div key={place}>
              <label className="label" htmlFor={`report-${place}`}>
                <Text2 of={LEAD_TEXTS[place]} />
              </label>
              <Input
                id={`report-${place}`}
                maxLength={most}
                value={draft[place]}
                onChange={(event) => change({ [place]: event.target.value })}
                data-testid={`report-${place}`}
              />
            </div>
          ))}
        </div>
        <NoteField
          id="report-text"
          text={LEAD_TEXTS.text}
          value={draft.text}
          onChange={(text) => change({ text })}
          rows={3}
          required
        />
        {isMissing && (
          <p className="notice notice-bad" role="alert" data-testid="report-missing">
            <Text2 of={LEAD_TEXTS.oneNeeded} />
          </p>
        )}
        {report.isError && <Failure error={report.error} />}
        <p className="form-end">
          <Button type="primary" htmlType="submit" loading={report.isPending} data-testid="submit-report">
            <Text2 of={LEAD_TEXTS.submitReport} />
          </Button>
        </p>
      </form>
    </Section>
  );
}
