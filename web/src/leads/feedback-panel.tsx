import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { type FormEvent, useState } from 'react';
import type { LeadVerdict } from '../../../shared/model/lead-feedback.ts';
import type { LeadView } from '../../../shared/wire/http/schemas/leads.ts';
import { call } from '../call.ts';
import { Choices } from '../parts/choices.tsx';
import { Failure } from '../parts/failure.tsx';
import { NoteField } from '../parts/note-field.tsx';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { toast } from '../parts/toast.tsx';
import { VERDICTS } from '../words/lead-names.ts';
import { LEAD_TEXTS } from '../words/lead-texts.ts';
import { FeedbackList } from './feedback-list.tsx';

const CHOICES: readonly LeadVerdict[] = ['useful', 'opened-case', 'useless'];

interface FeedbackPanelProps {
  readonly lead: LeadView;
  readonly onGiven: () => void;
}

/** What officers make of the lead, and a form to say so. */
export function FeedbackPanel({ lead, onGiven }: FeedbackPanelProps) {
  const [verdict, setVerdict] = useState<LeadVerdict | null>(null);
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const queries = useQueryClient();
  const give = useMutation({
    mutationFn: (chosen: LeadVerdict) =>
      call('postLeadFeedback', { params: { id: lead.id }, body: { verdict: chosen, note: note.trim() } }),
    onSuccess: () => {
      toast(LEAD_TEXTS.thanks);
      setVerdict(null);
      setNote('');
      queries.removeQueries({ queryKey: ['leads'] });
      onGiven();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(verdict === null);
    if (verdict !== null) give.mutate(verdict);
  };
  return (
    <div className="parcel-side">
      <Section title={LEAD_TEXTS.feedback}>
        <p className="quiet">
          <Text2 of={LEAD_TEXTS.feedbackHint} stacked />
        </p>
        <FeedbackList feedback={lead.feedback ?? []} />
        <form onSubmit={submit} noValidate>
          <Choices
            text={LEAD_TEXTS.verdict}
            name="verdict"
            testId="verdict"
            choices={CHOICES}
            nameOf={(choice) => VERDICTS[choice]}
            value={verdict}
            onChange={setVerdict}
          />
          <NoteField id="feedback-note" text={LEAD_TEXTS.note} value={note} onChange={setNote} />
          {isMissing && (
            <p className="notice notice-bad" role="alert" data-testid="verdict-missing">
              <Text2 of={LEAD_TEXTS.verdictNeeded} />
            </p>
          )}
          {give.isError && <Failure error={give.error} />}
          <Button
            type="primary"
            htmlType="submit"
            block
            size="large"
            loading={give.isPending}
            data-testid="submit-feedback"
          >
            <Text2 of={LEAD_TEXTS.submitFeedback} />
          </Button>
        </form>
      </Section>
    </div>
  );
}
