import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { call, type RawFile } from '../call.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Failure } from '../parts/failure.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { StaleFault } from '../parts/stale-fault.tsx';
import { TextField } from '../parts/text-field.tsx';
import { Text2 } from '../parts/text2.tsx';
import { toast } from '../parts/toast.tsx';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { RIGHT_TEXTS } from '../words/right-texts.ts';
import { filled } from '../words/texts.ts';
import { InstructionsPreview } from './instructions-preview.tsx';

/** A file of instructions: first what it would do, then, with a reason and no faulty line, doing exactly that. */
export function InstructionsImportPage() {
  const [file, setFile] = useState<RawFile | null>(null);
  const preview = useMutation({
    mutationFn: async (chosen: RawFile) => (await call('postInstructionsImport', { params: {}, file: chosen })).body,
  });
  const apply = useApply();
  /** The bytes as they are now: what is applied is what was previewed, even when the file changes meanwhile. */
  const choose = async (chosen: File | undefined) => {
    preview.reset();
    apply.reset();
    setFile(chosen === undefined ? null : { type: 'text/csv', bytes: await chosen.arrayBuffer() });
  };
  const look = () => {
    apply.reset();
    if (file !== null) preview.mutate(file);
  };
  const shown = preview.data?.status === 'preview' ? preview.data : null;
  const digest = shown?.digest ?? null;
  return (
    <Page title={INSTRUCTION_TEXTS.import} aside={<BackLink href="/instructions" text={INSTRUCTION_TEXTS.back} />}>
      <Section title={INSTRUCTION_TEXTS.file}>
        <p className="quiet">
          <Text2 of={INSTRUCTION_TEXTS.importHint} stacked />
        </p>
        <div className="bar">
          <label className="hidden" htmlFor="instructions-file">
            <Text2 of={INSTRUCTION_TEXTS.file} />
          </label>
          <input
            id="instructions-file"
            type="file"
            className="file"
            accept=".csv,text/csv"
            onChange={(event) => choose(event.target.files?.[0])}
            data-testid="instructions-file"
          />
          <Button onClick={look} disabled={file === null} loading={preview.isPending} data-testid="preview-import">
            <Text2 of={RIGHT_TEXTS.preview} />
          </Button>
        </div>
        {preview.isError && <Failure error={preview.error} />}
      </Section>
      {shown && <InstructionsPreview preview={shown} />}
      {digest !== null && file !== null && (
        <ApplyForm
          busy={apply.isPending}
          error={apply.error}
          look={look}
          onApply={(reason) => apply.mutate({ file, digest, reason })}
        />
      )}
    </Page>
  );
}

interface ApplyFormProps {
  readonly busy: boolean;
  readonly error: unknown;
  readonly look: () => void;
  readonly onApply: (reason: string) => void;
}

function ApplyForm({ busy, error, look, onApply }: ApplyFormProps) {
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onApply(reason.trim());
  };
  return (
    <form onSubmit={submit} noValidate>
      <Section title={RIGHT_TEXTS.apply}>
        <TextField
          id="import-reason"
          text={INSTRUCTION_TEXTS.importReason}
          value={reason}
          onChange={setReason}
          error={error}
          pointer="/query/reason"
          most={500}
        />
        {error !== null && <StaleFault error={error} text={INSTRUCTION_TEXTS.previewStale} reload={look} />}
        <p className="form-end">
          <Button type="primary" size="large" htmlType="submit" loading={busy} data-testid="apply-import">
            <Text2 of={RIGHT_TEXTS.apply} />
          </Button>
        </p>
      </Section>
    </form>
  );
}

function useApply() {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  return useMutation({
    mutationFn: async ({ file, digest, reason }: { file: RawFile; digest: string; reason: string }) =>
      (await call('postInstructionsImport', { params: {}, query: { apply: digest, reason }, file })).body,
    onSuccess: (reply) => {
      if (reply.status === 'applied') toast(filled(INSTRUCTION_TEXTS.applied, { n: reply.instructions }));
      queries.removeQueries({ queryKey: ['instructions'] });
      queries.removeQueries({ queryKey: ['instruction'] });
      navigate('/instructions');
    },
  });
}
