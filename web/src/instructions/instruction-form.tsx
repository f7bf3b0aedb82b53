import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { InstructionText } from '../../../shared/model/instruction.ts';
import { call } from '../call.ts';
import { instructionPath } from '../instruction-path.ts';
import { Section } from '../parts/section.tsx';
import { StaleFault } from '../parts/stale-fault.tsx';
import { TextField } from '../parts/text-field.tsx';
import { Text2 } from '../parts/text2.tsx';
import { toast } from '../parts/toast.tsx';
import type { Session } from '../session.ts';
import { INSTRUCTION_FIELDS } from '../words/instruction-names.ts';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { ConditionField } from './condition-field.tsx';
import { draftFrom, type InstructionDraft, newDraft, textOf } from './instruction-draft.ts';
import { EffectFields, InstructionFields } from './instruction-fields.tsx';
import { RowFields } from './row-fields.tsx';
import type { Fact } from './use-facts.ts';

interface InstructionFormProps {
  /** Null for a new one. */
  readonly before: InstructionText | null;
  readonly etag: string | null;
  readonly facts: readonly Fact[];
  readonly session: Session;
  readonly reload: () => void;
}

/** The whole text is written anew as a draft; what is in force stays so until the draft is approved. */
export function InstructionForm({ before, etag, facts, session, reload }: InstructionFormProps) {
  const [draft, setDraft] = useState(() => (before === null ? newDraft(session.customs) : draftFrom(before)));
  const [reason, setReason] = useState('');
  const save = useSave(before?.id ?? null, etag);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (save.error !== null) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [save.error]);
  const change = (part: Partial<InstructionDraft>) => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ text: textOf(draft), reason: reason.trim() });
  };
  const again = () => {
    save.reset();
    reload();
  };
  const parts = { draft, onChange: change, error: save.error };
  return (
    <form ref={form} onSubmit={submit} noValidate data-testid="instruction-form">
      <Section title={INSTRUCTION_TEXTS.text}>
        <InstructionFields {...parts} isNew={before === null} isNational={session.customs === '*'} />
      </Section>
      <Section title={INSTRUCTION_TEXTS.table}>
        <RowFields rows={draft.rows} facts={facts} error={save.error} onChange={(rows) => change({ rows })} />
        <ConditionField {...parts} facts={facts} />
      </Section>
      <Section title={INSTRUCTION_FIELDS.effect}>
        <EffectFields {...parts} />
      </Section>
      <Section title={INSTRUCTION_TEXTS.save}>
        <TextField
          id="instruction-reason"
          text={INSTRUCTION_TEXTS.whyChange}
          value={reason}
          onChange={setReason}
          error={save.error}
          pointer="/reason"
          most={500}
        />
        {save.isError && <StaleFault error={save.error} text={INSTRUCTION_TEXTS.changedSince} reload={again} />}
        <p className="form-end">
          <Button type="primary" htmlType="submit" size="large" loading={save.isPending} data-testid="save-instruction">
            <Text2 of={INSTRUCTION_TEXTS.save} />
          </Button>
        </p>
      </Section>
    </form>
  );
}

function useSave(id: string | null, etag: string | null) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  return useMutation({
    mutationFn: async (body: { readonly text: ReturnType<typeof textOf>; readonly reason: string }) =>
      id === null
        ? (await call('postInstruction', { params: {}, body })).body
        : (await call('putInstruction', { params: { id }, body, ifMatch: etag })).body,
    onSuccess: (written) => {
      toast({ zh: `${INSTRUCTION_TEXTS.saved.zh}：${written.id}`, en: INSTRUCTION_TEXTS.saved.en });
      queries.removeQueries({ queryKey: ['instructions'] });
      queries.removeQueries({ queryKey: ['instruction', written.id] });
      navigate(instructionPath(written.id));
    },
  });
}
