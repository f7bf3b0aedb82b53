import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { type FormEvent, useState } from 'react';
import type { Instruction } from '../../../shared/model/instruction.ts';
import { call } from '../call.ts';
import type { BodyOf } from '../endpoint.ts';
import { Choices } from '../parts/choices.tsx';
import { NoteField } from '../parts/note-field.tsx';
import { Section } from '../parts/section.tsx';
import { StaleFault } from '../parts/stale-fault.tsx';
import { Text2 } from '../parts/text2.tsx';
import { toast } from '../parts/toast.tsx';
import { STEPS, type StepAction } from '../words/instruction-names.ts';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { stepsOpen } from './steps-open.ts';

interface StepsPanelProps {
  readonly newest: Instruction;
  readonly inForce: number | null;
  readonly versions: readonly Instruction[];
  readonly etag: string | null;
  /** Name of who looks at it. */
  readonly name: string;
  readonly reload: () => void;
}

const LEAST_REASON = 2;

/** The steps of an instruction's life that this person may take now, each with a reason. */
export function StepsPanel({ newest, inForce, versions, etag, name, reload }: StepsPanelProps) {
  const past = versions.filter((one) => one.state === 'published' && one.version !== inForce).map((one) => one.version);
  const steps = stepsOpen({ newest, inForce, past }, name);
  const [chosen, setChosen] = useState<StepAction | null>(null);
  const [back, setBack] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<'step' | 'reason' | null>(null);
  const action = steps.find((step) => step === chosen) ?? null;
  const take = useStep(newest.text.id, etag, () => {
    setChosen(null);
    setReason('');
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = reason.trim();
    const lacks = action === null ? 'step' : given.length < LEAST_REASON ? 'reason' : null;
    setMissing(lacks);
    if (action === null || lacks !== null) return;
    const version = back ?? past[0];
    take.mutate({ action, reason: given, ...(action === 'roll-back' && version !== undefined ? { version } : {}) });
  };
  const again = () => {
    take.reset();
    reload();
  };
  return (
    <div className="parcel-side">
      <Section title={INSTRUCTION_TEXTS.steps}>
        <Notes newest={newest} name={name} />
        {steps.length === 0 ? (
          <p className="quiet">
            <Text2 of={INSTRUCTION_TEXTS.nothingToDo} />
          </p>
        ) : (
          <form onSubmit={submit} noValidate>
            <Choices
              text={INSTRUCTION_TEXTS.step}
              name="step"
              testId="step"
              choices={steps}
              nameOf={(step) => STEPS[step]}
              value={action}
              onChange={setChosen}
            />
            {action === 'roll-back' && <VersionSelect past={past} value={back} onChange={setBack} />}
            <NoteField
              id="step-reason"
              text={INSTRUCTION_TEXTS.reason}
              value={reason}
              onChange={setReason}
              most={500}
            />
            {missing !== null && (
              <p className="notice notice-bad" role="alert" data-testid="step-missing">
                <Text2 of={missing === 'step' ? INSTRUCTION_TEXTS.stepNeeded : INSTRUCTION_TEXTS.reasonNeeded} />
              </p>
            )}
            {take.isError && <StaleFault error={take.error} text={INSTRUCTION_TEXTS.conflict} reload={again} />}
            <Button
              type="primary"
              htmlType="submit"
              block
              size="large"
              loading={take.isPending}
              data-testid="take-step"
            >
              <Text2 of={INSTRUCTION_TEXTS.takeStep} />
            </Button>
          </form>
        )}
      </Section>
    </div>
  );
}

/** Why a step that one would expect is not offered. */
function Notes({ newest: { state, author, replay }, name }: Pick<StepsPanelProps, 'newest' | 'name'>) {
  const isOwn = state === 'submitted' && author === name;
  const isUntried = state === 'draft' && replay === null;
  if (!isOwn && !isUntried) return null;
  return (
    <p className="notice" data-testid={isOwn ? 'own-instruction' : 'replay-first'}>
      <Text2 of={isOwn ? INSTRUCTION_TEXTS.ownInstruction : INSTRUCTION_TEXTS.replayFirst} stacked />
    </p>
  );
}

interface VersionSelectProps {
  readonly past: readonly number[];
  readonly value: number | null;
  readonly onChange: (version: number) => void;
}

function VersionSelect({ past, value, onChange }: VersionSelectProps) {
  return (
    <>
      <label className="label" htmlFor="step-version">
        <Text2 of={INSTRUCTION_TEXTS.backTo} />
      </label>
      <select
        id="step-version"
        className="select wide"
        value={value ?? past[0]}
        onChange={(event) => onChange(Number(event.target.value))}
        data-testid="step-version"
      >
        {past.map((version) => (
          <option key={version} value={version}>
            {version}
          </option>
        ))}
      </select>
    </>
  );
}

function useStep(id: string, etag: string | null, onTaken: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyOf<'postInstructionStep'>) =>
      call('postInstructionStep', { params: { id }, body, ifMatch: etag }),
    onSuccess: (_, { action }) => {
      const { zh, en } = STEPS[action];
      toast({ zh: `${INSTRUCTION_TEXTS.stepTaken.zh}：${zh}`, en: `${INSTRUCTION_TEXTS.stepTaken.en}: ${en}` });
      onTaken();
      queries.removeQueries({ queryKey: ['instructions'] });
      return queries.invalidateQueries({ queryKey: ['instruction', id] });
    },
  });
}
