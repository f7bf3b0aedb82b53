import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { type FormEvent, useState } from 'react';
import type { Bilingual } from '../../../shared/model/finding.ts';
import type { DecisionBody } from '../../../shared/wire/http/schemas/desk.ts';
import type { ParcelView } from '../../../shared/wire/http/schemas/parcel.ts';
import { call } from '../call.ts';
import { NoteField } from '../parts/note-field.tsx';
import { Section } from '../parts/section.tsx';
import { StaleFault } from '../parts/stale-fault.tsx';
import { Text2 } from '../parts/text2.tsx';
import { toast } from '../parts/toast.tsx';
import { FOUND_TEXTS } from '../words/found-texts.ts';
import { ACTION_NAMES } from '../words/names.ts';
import { CLOSING_REASONS, PRESET_REASONS } from '../words/preset-reasons.ts';
import { TEXTS } from '../words/texts.ts';
import { ActionChoice } from './action-choice.tsx';
import { foundLater } from './found-later.ts';
import { LeaseNote } from './lease-note.tsx';
import { PresetReasons } from './preset-reasons.tsx';

interface DecisionPanelProps {
  readonly parcel: ParcelView;
  readonly etag: string | null;
  readonly me: string;
  readonly reload: () => void;
  readonly onDecided: () => void;
}

/** Only a held parcel waits for a decision, or a released one of which something was found later. The decision names the verdict that it rests on (If-Match). */
export function DecisionPanel(props: DecisionPanelProps) {
  const closes = foundLater(props.parcel);
  const isAsked = (props.parcel.actions ?? []).length > 0;
  return (
    <div className="parcel-side">
      <Section title={TEXTS.decision}>
        <LeaseNote lease={props.parcel.lease ?? null} me={props.me} />
        {closes && isAsked && (
          <p className="notice notice-warn" data-testid="released-since">
            <Text2 of={FOUND_TEXTS.releasedSince} stacked />
          </p>
        )}
        {isAsked ? (
          <DecisionForm {...props} />
        ) : (
          <p className="quiet">
            <Text2 of={closes ? FOUND_TEXTS.closedSince : TEXTS.notHeld} stacked />
          </p>
        )}
      </Section>
    </div>
  );
}

function DecisionForm({ parcel, etag, reload, onDecided }: DecisionPanelProps) {
  const { actions = [] } = parcel;
  const closes = foundLater(parcel);
  const [action, setAction] = useState<DecisionBody['action'] | null>(closes ? (actions[0] ?? null) : null);
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState<Bilingual | null>(null);
  const decide = useMutation({
    mutationFn: (body: DecisionBody) =>
      call('postDecision', { params: { ebpCode: parcel.ebpCode, orderNo: parcel.orderNo }, body, ifMatch: etag }),
    onSuccess: (_, body) => {
      const { zh, en } = closes ? FOUND_TEXTS.close : ACTION_NAMES[body.action];
      toast({ zh: `${TEXTS.decided.zh}：${zh} ${parcel.orderNo}`, en: `${TEXTS.decided.en}: ${en}` });
      onDecided();
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (action === null) return setMissing(TEXTS.actionNeeded);
    if (reason.trim() === '') return setMissing(TEXTS.reasonNeeded);
    setMissing(null);
    decide.mutate({ action, reason: reason.trim(), ...(note.trim() === '' ? {} : { note: note.trim() }) });
  };

  const again = () => {
    decide.reset();
    reload();
  };

  return (
    <form onSubmit={submit} noValidate>
      <ActionChoice actions={actions} closes={closes} value={action} onChange={setAction} />
      <NoteField
        id="reason"
        text={TEXTS.reason}
        value={reason}
        onChange={setReason}
        most={1000}
        required
        describedBy={missing ? 'decision-missing' : undefined}
      />
      {action && <PresetReasons reasons={closes ? CLOSING_REASONS : PRESET_REASONS[action]} onPick={setReason} />}
      <NoteField id="note" text={TEXTS.note} value={note} onChange={setNote} />
      {missing && (
        <p className="notice notice-bad" role="alert" id="decision-missing" data-testid="decision-missing">
          <Text2 of={missing} />
        </p>
      )}
      {decide.isError && <StaleFault error={decide.error} text={TEXTS.conflict} reload={again} />}
      <Button
        type="primary"
        htmlType="submit"
        block
        size="large"
        loading={decide.isPending}
        data-testid="submit-decision"
      >
        <Text2 of={TEXTS.submitDecision} />
      </Button>
    </form>
  );
}
