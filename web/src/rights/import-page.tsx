import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { call, type RawFile } from '../call.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Failure } from '../parts/failure.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { StaleFault } from '../parts/stale-fault.tsx';
import { Text2 } from '../parts/text2.tsx';
import { toast } from '../parts/toast.tsx';
import { RIGHT_TEXTS } from '../words/right-texts.ts';
import { filled } from '../words/texts.ts';
import { ImportPreview } from './import-preview.tsx';

/** A file of rights: first what it would do, then, when no line is faulty, doing exactly that. */
export function ImportPage() {
  const [file, setFile] = useState<RawFile | null>(null);
  const preview = useMutation({
    mutationFn: async (chosen: RawFile) => (await call('postRightsImport', { params: {}, file: chosen })).body,
  });
  const apply = useApply();
  const choose = async (chosen: File | undefined) => {
    preview.reset();
    apply.reset();
    setFile(chosen === undefined ? null : await rawFile(chosen));
  };
  const look = () => {
    apply.reset();
    if (file !== null) preview.mutate(file);
  };
  const shown = preview.data?.status === 'preview' ? preview.data : null;
  const digest = shown?.digest ?? null;
  return (
    <Page title={RIGHT_TEXTS.import} aside={<BackLink href="/rights" text={RIGHT_TEXTS.back} />}>
      <Section title={RIGHT_TEXTS.file}>
        <p className="quiet">
          <Text2 of={RIGHT_TEXTS.importHint} stacked />
        </p>
        <div className="bar">
          <label className="hidden" htmlFor="rights-file">
            <Text2 of={RIGHT_TEXTS.file} />
          </label>
          <input
            id="rights-file"
            type="file"
            className="file"
            accept=".csv,.json,text/csv,application/json"
            onChange={(event) => choose(event.target.files?.[0])}
            data-testid="rights-file"
          />
          <Button onClick={look} disabled={file === null} loading={preview.isPending} data-testid="preview-import">
            <Text2 of={RIGHT_TEXTS.preview} />
          </Button>
        </div>
        {preview.isError && <Failure error={preview.error} />}
      </Section>
      {shown && <ImportPreview preview={shown} />}
      {apply.isError && <StaleFault error={apply.error} text={RIGHT_TEXTS.previewStale} reload={look} />}
      {digest !== null && file !== null && (
        <Button
          type="primary"
          size="large"
          onClick={() => apply.mutate({ file, digest })}
          loading={apply.isPending}
          data-testid="apply-import"
        >
          <Text2 of={RIGHT_TEXTS.apply} />
        </Button>
      )}
    </Page>
  );
}

function useApply() {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  return useMutation({
    mutationFn: async ({ file, digest }: { readonly file: RawFile; readonly digest: string }) =>
      (await call('postRightsImport', { params: {}, query: { apply: digest }, file })).body,
    onSuccess: (reply) => {
      if (reply.status === 'applied') toast(filled(RIGHT_TEXTS.applied, { n: reply.rights }));
      queries.removeQueries({ queryKey: ['rights'] });
      queries.removeQueries({ queryKey: ['right'] });
      navigate('/rights');
    },
  });
}

/** The bytes as they are now: what is applied is what was previewed, even when the file changes meanwhile. */
async function rawFile(file: File): Promise<RawFile> {
  const type = /\.json$/i.test(file.name) || file.type === 'application/json' ? 'application/json' : 'text/csv';
  return { type, bytes: await file.arrayBuffer() };
}
