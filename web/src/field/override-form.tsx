import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { type FormEvent, useState } from 'react';
import type { ListDetail, PickView } from '../../../shared/wire/http/schemas/field.ts';
import { call } from '../call.ts';
import { Failure } from '../parts/failure.tsx';
import { OptionField } from '../parts/option-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { Text2 } from '../parts/text2.tsx';
import { toast } from '../parts/toast.tsx';
import { FIELD_TEXTS, OVERRIDE_KINDS } from '../words/field-texts.ts';

type Kind = keyof typeof OVERRIDE_KINDS;

interface OverrideFormProps {
  readonly list: ListDetail;
  readonly picks: readonly PickView[];
}

/** A proposal: who is replaced, or which parcel comes off or on, and why. */
export function OverrideForm({ list, picks }: OverrideFormProps) {
  const [kind, setKind] = useState<Kind>('replace-inspector');
  const [subject, setSubject] = useState('');
  const [reason, setReason] = useState('');
  const propose = usePropose(list.id, () => setReason(''));
  const options = optionsOf(kind, list, picks);
  const chosen =
    kind === 'put-on'
      ? subject.trim()
      : (Object.keys(options).find((id) => id === subject) ?? Object.keys(options)[0] ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    propose.mutate({ kind, subject: chosen, reason: reason.trim() });
  };
  return (
    <form onSubmit={submit} noValidate data-testid="override-form">
      <div className="fields">
        <OptionField
          id="override-kind"
          text={FIELD_TEXTS.kind}
          options={OVERRIDE_KINDS}
          value={kind}
          onChange={setKind}
          error={propose.error}
          pointer="/kind"
        />
        {kind === 'put-on' ? (
          <TextField
            id="override-subject"
            text={FIELD_TEXTS.parcelKey}
            value={subject}
            onChange={setSubject}
            error={propose.error}
            pointer="/subject"
            most={120}
          />
        ) : (
          <OptionField
            id="override-subject"
            text={kind === 'take-off' ? FIELD_TEXTS.which : FIELD_TEXTS.who}
            options={options}
            value={chosen}
            onChange={setSubject}
            error={propose.error}
            pointer="/subject"
          />
        )}
        <TextField
          id="override-reason"
          text={FIELD_TEXTS.reason}
          value={reason}
          onChange={setReason}
          error={propose.error}
          pointer="/reason"
          most={500}
        />
      </div>
      {propose.isError && <Failure error={propose.error} />}
      <p className="form-end">
        <Button type="primary" htmlType="submit" loading={propose.isPending} data-testid="submit-override">
          <Text2 of={FIELD_TEXTS.submitOverride} />
        </Button>
      </p>
    </form>
  );
}

/** What may be chosen, by the id that the server takes. What was drawn at random stays on the list. */
function optionsOf(kind: Kind, { inspectors }: ListDetail, picks: readonly PickView[]) {
  const named =
    kind === 'take-off'
      ? picks
          .filter(({ state, reason }) => state === 'open' && reason !== 'random')
          .map(({ pickId, orderNo }) => [pickId, orderNo] as const)
      : inspectors.map(({ id, name }) => [id, name] as const);
  return Object.fromEntries(named.map(([id, name]) => [id, { zh: name, en: '' }]));
}

function usePropose(listId: string, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly kind: Kind; readonly subject: string; readonly reason: string }) =>
      call('postOverride', { params: { id: listId }, body }),
    onSuccess: () => {
      toast(FIELD_TEXTS.proposed);
      onDone();
      return queries.invalidateQueries({ queryKey: ['list', listId] });
    },
  });
}
