import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { type FormEvent, useState } from 'react';
import type { ParcelKey } from '../../../shared/model/parcel-key.ts';
import type { ArrivalBody } from '../../../shared/wire/http/schemas/field.ts';
import { call } from '../call.ts';
import { Failure } from '../parts/failure.tsx';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { toast } from '../parts/toast.tsx';
import { TEXTS } from '../words/texts.ts';

interface ArrivalPanelProps {
  readonly parcel: ParcelKey;
  readonly onNoted: () => void;
}

/** Notes that goods of a return are back at the supervised site. An empty time is now; a given one is the time of this device. */
export function ArrivalPanel({ parcel: { ebpCode, orderNo }, onNoted }: ArrivalPanelProps) {
  const [weight, setWeight] = useState('');
  const [time, setTime] = useState('');
  const note = useMutation({
    mutationFn: (body: ArrivalBody) => call('postArrival', { params: { ebpCode, orderNo }, body }),
    onSuccess: ({ body: { status } }) => {
      toast(status === 'accepted' ? TEXTS.arrivalNoted : TEXTS.arrivalKnown);
      setWeight('');
      setTime('');
      onNoted();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    note.mutate({ weight: weight.trim(), ...(time === '' ? {} : { at: new Date(time).toISOString() }) });
  };
  return (
    <div className="parcel-side">
      <Section title={TEXTS.arrival}>
        <form onSubmit={submit}>
          <p className="quiet">
            <Text2 of={TEXTS.arrivalHint} stacked />
          </p>
          <label className="label" htmlFor="arrival-weight">
            <Text2 of={TEXTS.arrivalWeight} />
          </label>
          <Input
            id="arrival-weight"
            required
            inputMode="decimal"
            pattern="\d{1,14}(\.\d{1,5})?"
            value={weight}
            onChange={(event) => setWeight(event.target.value)}
            data-testid="arrival-weight"
          />
          <label className="label" htmlFor="arrival-time">
            <Text2 of={TEXTS.arrivalTime} />
          </label>
          <input
            id="arrival-time"
            type="datetime-local"
            className="select"
            value={time}
            onChange={(event) => setTime(event.target.value)}
            data-testid="arrival-time"
          />
          {note.isError && <Failure error={note.error} />}
          <Button htmlType="submit" size="large" block loading={note.isPending} data-testid="submit-arrival">
            <Text2 of={TEXTS.submitArrival} />
          </Button>
        </form>
      </Section>
    </div>
  );
}
