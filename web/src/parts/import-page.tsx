import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Bilingual } from '../../../shared/model/finding.ts';
import type { RawFile } from '../call.ts';
import { IMPORT_TEXTS } from '../words/import-texts.ts';
import { filled } from '../words/texts.ts';
import { BackLink } from './back-link.tsx';
import { Failure } from './failure.tsx';
import { ImportForm } from './import-form.tsx';
import { type FieldWords, type ImportDifference, ImportPreview } from './import-preview.tsx';
import { Page } from './page.tsx';
import { Section } from './section.tsx';
import { Text2 } from './text2.tsx';
import { toast } from './toast.tsx';

/** Empty for a preview; the digest of one applies what it showed. */
export interface ImportQuery {
  readonly apply?: string;
  readonly reason?: string;
}

/** Without `digest` nothing can be applied: some line is faulty. */
export type ImportAnswer =
  | ({ readonly status: 'preview'; readonly digest: string | null } & ImportDifference)
  | { readonly status: 'applied'; readonly count: number };

type Words = Readonly<
  Record<'import' | 'back' | 'file' | 'importHint' | 'applied' | 'previewStale', Bilingual> & {
    /** Absent where no reason is asked. */
    importReason?: Bilingual;
  }
>;

interface ImportPageProps extends FieldWords {
  /** Its path without the slash, and what it keeps of the server: all of that is old after the import. */
  readonly room: string;
  readonly kept: readonly string[];
  readonly words: Words;
  /** Kinds of files, as the file field takes them. */
  readonly accept: string;
  readonly typeOf: (file: File) => string;
  readonly send: (file: RawFile, query: ImportQuery) => Promise<ImportAnswer>;
}

/** A file: first what it would do, then, when no line is faulty, doing exactly that. */
export function ImportPage({ room, kept, words, accept, typeOf, send, ...fieldWords }: ImportPageProps) {
  const [file, setFile] = useState<RawFile | null>(null);
  const preview = useMutation({ mutationFn: (chosen: RawFile) => send(chosen, {}) });
  const apply = useApply({ room, kept, words, send });
  /** The bytes as they are now: what is applied is what was previewed, even when the file changes meanwhile. */
  const choose = async (chosen: File | undefined) => {
    preview.reset();
    apply.reset();
    setFile(chosen === undefined ? null : { type: typeOf(chosen), bytes: await chosen.arrayBuffer() });
  };
  const look = () => {
    apply.reset();
    if (file !== null) preview.mutate(file);
  };
  const shown = preview.data?.status === 'preview' ? preview.data : null;
  const digest = shown?.digest ?? null;
  const field = `${room}-file`;
  return (
    <Page title={words.import} aside={<BackLink href={`/${room}`} text={words.back} />}>
      <Section title={words.file}>
        <p className="quiet">
          <Text2 of={words.importHint} stacked />
        </p>
        <div className="bar">
          <label className="hidden" htmlFor={field}>
            <Text2 of={words.file} />
          </label>
          <input
            id={field}
            type="file"
            className="file"
            accept={accept}
            onChange={(event) => choose(event.target.files?.[0])}
            data-testid={field}
          />
          <Button onClick={look} disabled={file === null} loading={preview.isPending} data-testid="preview-import">
            <Text2 of={IMPORT_TEXTS.preview} />
          </Button>
        </div>
        {preview.isError && <Failure error={preview.error} />}
      </Section>
      {shown && <ImportPreview difference={shown} {...fieldWords} />}
      {digest !== null && file !== null && (
        <ImportForm
          reasonText={words.importReason}
          staleText={words.previewStale}
          busy={apply.isPending}
          error={apply.error}
          look={look}
          onApply={(reason) => apply.mutate({ file, apply: digest, reason })}
        />
      )}
    </Page>
  );
}

function useApply({ room, kept, words, send }: Pick<ImportPageProps, 'room' | 'kept' | 'words' | 'send'>) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  return useMutation({
    mutationFn: ({ file, apply, reason }: { readonly file: RawFile } & Required<ImportQuery>) =>
      send(file, words.importReason === undefined ? { apply } : { apply, reason }),
    onSuccess: (answer) => {
      if (answer.status === 'applied') toast(filled(words.applied, { n: answer.count }));
      for (const key of kept) queries.removeQueries({ queryKey: [key] });
      navigate(`/${room}`);
    },
  });
}
