import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { type FormEvent, useId, useState } from 'react';
import type { CaseEvent } from '../../../shared/model/ip-case.ts';
import type { CaseView } from '../../../shared/wire/http/schemas/ip-case.ts';
import { call } from '../call.ts';
import type { BodyOf } from '../endpoint.ts';
import { Choices } from '../parts/choices.tsx';
import { NoteField } from '../parts/note-field.tsx';
import { StaleFault } from '../parts/stale-fault.tsx';
import { Text2 } from '../parts/text2.tsx';
import { toast } from '../parts/toast.tsx';
import { EVENT_NAMES } from '../words/case-names.ts';
import { CASE_TEXTS } from '../words/case-texts.ts';
import { TEXTS } from '../words/texts.ts';
import { fenOf } from './fen-of.ts';
import { type SecurityDraft, SecurityFields } from './security-fields.tsx';

interface EventFormProps {
  readonly of: CaseView;
  readonly etag: string | null;
  readonly reload: () => void;
}

/** What the caller may bring to the case now. The answer names the version that it rests on (If-Match). */
export function EventForm({ of, etag, reload }: EventFormProps) {
  const id = useId();
  const queries = useQueryClient();
  const [event, setEvent] = useState<CaseEvent | null>(null);
  const [note, setNote] = useState('');
  const [until, setUntil] = useState('');
  const [security, setSecurity] = useState<SecurityDraft>(() => draftOf(of));
  const [missing, setMissing] = useState(false);
  const bring = useMutation({
    mutationFn: (body: BodyOf<'postIpCaseEvent'>) =>
      call('postIpCaseEvent', { params: { id: of.id }, body, ifMatch: etag }),
    onSuccess: (_, body) => {
      const { zh, en } = EVENT_NAMES[body.event];
      toast({ zh: `${CASE_TEXTS.done.zh}：${zh}`, en });
      setEvent(null);
      setNote('');
      queries.removeQueries({ queryKey: ['cases'] });
      reload();
    },
  });
  const send = (submitted: FormEvent) => {
    submitted.preventDefault();
    const fen = fenOf(security.sum);
    setMissing(event === null || (event === 'apply' && fen === null));
    if (event === null || (event === 'apply' && fen === null)) return;
    bring.mutate({
      ...{ event, note: note.trim() },
      ...(event === 'apply' && fen !== null ? { security: givenOf(security, fen) } : {}),
      ...(event === 'deny' && until !== '' ? { until } : {}),
    });
  };
  const again = () => {
    bring.reset();
    reload();
  };
  return (
    <form onSubmit={send} data-testid="event-form">
      <Choices
        text={CASE_TEXTS.event}
        name={`${id}-event`}
        testId="event"
        choices={of.possible}
        nameOf={(choice) => EVENT_NAMES[choice]}
        value={event}
        onChange={setEvent}
      />
      {event === 'apply' && (
        <SecurityFields
          id={id}
          valueFen={of.valueFen}
          requiredFen={of.security.requiredFen}
          value={security}
          onChange={setSecurity}
        />
      )}
      {event === 'deny' && (
        <>
          <label className="label" htmlFor={`${id}-until`}>
            <Text2 of={CASE_TEXTS.until} />
          </label>
          <input
            id={`${id}-until`}
            type="date"
            className="select"
            value={until}
            onChange={(change) => setUntil(change.target.value)}
            data-testid="deny-until"
          />
        </>
      )}
      <NoteField id={`${id}-note`} testId="event-note" text={TEXTS.note} value={note} onChange={setNote} />
      {missing && (
        <p className="notice notice-bad" role="alert" data-testid="event-missing">
          <Text2 of={event === null ? CASE_TEXTS.eventNeeded : CASE_TEXTS.sumNeeded} />
        </p>
      )}
      {bring.isError && <StaleFault error={bring.error} text={CASE_TEXTS.changed} reload={again} />}
      <Button type="primary" htmlType="submit" block size="large" loading={bring.isPending} data-testid="bring-event">
        <Text2 of={CASE_TEXTS.submit} />
      </Button>
    </form>
  );
}

function draftOf({ security: { requiredFen } }: CaseView): SecurityDraft {
  return { kind: 'deposit', sum: String(requiredFen / 100), number: '', approvedOn: '' };
}

function givenOf({ kind, number, approvedOn }: SecurityDraft, fen: number) {
  return kind === 'deposit' ? { kind, fen } : { kind, fen, number: number.trim(), approvedOn };
}
