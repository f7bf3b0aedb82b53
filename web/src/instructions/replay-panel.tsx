import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { type FormEvent, useState } from 'react';
import type { Instruction } from '../../../shared/model/instruction.ts';
import { call } from '../call.ts';
import { Section } from '../parts/section.tsx';
import { StaleFault } from '../parts/stale-fault.tsx';
import { Text2 } from '../parts/text2.tsx';
import { toast } from '../parts/toast.tsx';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { ReplayResult } from './replay-result.tsx';

interface ReplayPanelProps {
  readonly shown: Instruction;
  /** Whether who looks at it may try it now. */
  readonly may: boolean;
  readonly reload: () => void;
}

/** The draft on the parcels of the last days. */
export function ReplayPanel({ shown, may, reload }: ReplayPanelProps) {
  const [days, setDays] = useState('');
  const { id } = shown.text;
  const queries = useQueryClient();
  const replay = useMutation({
    mutationFn: () =>
      call('postInstructionReplay', { params: { id }, body: days === '' ? {} : { days: Number(days) } }),
    onSuccess: () => {
      toast(INSTRUCTION_TEXTS.replayDone);
      queries.removeQueries({ queryKey: ['instructions'] });
      return queries.invalidateQueries({ queryKey: ['instruction', id] });
    },
  });
  const run = (event: FormEvent) => {
    event.preventDefault();
    replay.mutate();
  };
  const again = () => {
    replay.reset();
    reload();
  };
  return (
    <Section title={INSTRUCTION_TEXTS.replay}>
      {shown.replay === null ? (
        <p className="quiet" data-testid="not-replayed">
          <Text2 of={INSTRUCTION_TEXTS.replayNone} />
        </p>
      ) : (
        <ReplayResult replay={shown.replay} />
      )}
      {may && (
        <form className="bar" onSubmit={run}>
          <label className="inline-label" htmlFor="replay-days">
            <Text2 of={INSTRUCTION_TEXTS.replayDays} />
            <input
              id="replay-days"
              type="number"
              min="1"
              max="366"
              className="select number-input"
              value={days}
              onChange={(event) => setDays(event.target.value)}
              data-testid="replay-days"
            />
          </label>
          <Button htmlType="submit" type="primary" loading={replay.isPending} data-testid="run-replay">
            <Text2 of={INSTRUCTION_TEXTS.runReplay} />
          </Button>
          <span className="quiet bar-note">
            <Text2 of={INSTRUCTION_TEXTS.replayHint} />
          </span>
        </form>
      )}
      {replay.isError && <StaleFault error={replay.error} text={INSTRUCTION_TEXTS.conflict} reload={again} />}
    </Section>
  );
}
