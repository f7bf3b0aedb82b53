import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { type FormEvent, useState } from 'react';
import type { TakedownView } from '../../../shared/wire/http/schemas/takedown.ts';
import { call } from '../call.ts';
import { Failure } from '../parts/failure.tsx';
import { MarkedText } from '../parts/marked-text.tsx';
import { Text2 } from '../parts/text2.tsx';
import { toast } from '../parts/toast.tsx';
import { CASE_STATES } from '../words/case-names.ts';
import { CASE_TEXTS } from '../words/case-texts.ts';
import { TEXTS } from '../words/texts.ts';
import { chinaMinute } from '../written.ts';
import { occurrences } from './occurrences.ts';

interface TakedownCardProps {
  readonly takedown: TakedownView;
  readonly onConfirmed: () => void;
}

/** One case as the platform sees it. An empty time is now; a given one is the time of this device. */
export function TakedownCard({ takedown, onConfirmed }: TakedownCardProps) {
  const { caseId, orderNo, merchant, recordNo, mark, goods, state, openedAt, takenDownAt } = takedown;
  return (
    <li className="panel" data-testid="takedown" data-case={caseId}>
      <p className="pick-head">
        <strong>{mark}</strong> <span className="id">{recordNo}</span>
      </p>
      <ul className="plain-list">
        {goods.map(({ title, itemNo }) => (
          <li key={`${title} ${itemNo ?? ''}`}>
            <MarkedText text={title} spans={occurrences(title, mark)} />
            {itemNo !== undefined && (
              <span className="under">
                <Text2 of={CASE_TEXTS.itemNo} /> <span className="id">{itemNo}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="card-facts">
        {merchant} · <Text2 of={TEXTS.orderNo} /> <span className="id">{orderNo}</span>
      </p>
      <p className="quiet">
        <Text2 of={CASE_STATES[state]} /> · <span className="number">{chinaMinute(openedAt)}</span>
      </p>
      {takenDownAt === null ? (
        <ConfirmForm caseId={caseId} onConfirmed={onConfirmed} />
      ) : (
        <p className="result" data-testid="taken-down">
          <Text2 of={CASE_TEXTS.takenDown} /> <strong className="number">{chinaMinute(takenDownAt)}</strong>
        </p>
      )}
    </li>
  );
}

function ConfirmForm({ caseId, onConfirmed }: { readonly caseId: string; readonly onConfirmed: () => void }) {
  const [time, setTime] = useState('');
  const confirm = useMutation({
    mutationFn: (takenDownAt: string) => call('postTakedown', { params: { caseId }, body: { takenDownAt } }),
    onSuccess: () => {
      toast(CASE_TEXTS.confirmed);
      onConfirmed();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate((time === '' ? new Date() : new Date(time)).toISOString());
  };
  return (
    <form onSubmit={submit}>
      <label className="label" htmlFor={`down-${caseId}`}>
        <Text2 of={CASE_TEXTS.takenDownAt} />
      </label>
      <input
        id={`down-${caseId}`}
        type="datetime-local"
        className="select"
        value={time}
        onChange={(event) => setTime(event.target.value)}
        data-testid="taken-down-at"
      />
      {confirm.isError && <Failure error={confirm.error} />}
      <p className="form-end">
        <Button type="primary" htmlType="submit" loading={confirm.isPending} data-testid="confirm-takedown">
          <Text2 of={CASE_TEXTS.confirmDown} />
        </Button>
      </p>
    </form>
  );
}
