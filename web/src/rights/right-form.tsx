import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { Recordation } from '../../../shared/model/recordation.ts';
import { call } from '../call.ts';
import { Section } from '../parts/section.tsx';
import { StaleFault } from '../parts/stale-fault.tsx';
import { Text2 } from '../parts/text2.tsx';
import { toast } from '../parts/toast.tsx';
import { rightPath } from '../right-path.ts';
import { RIGHT_TEXTS } from '../words/right-texts.ts';
import { draftOf, rightOf } from './right-draft.ts';
import { RightFields } from './right-fields.tsx';
import { UserRows } from './user-rows.tsx';

interface RightFormProps {
  /** Null for a new right. */
  readonly before: Recordation | null;
  readonly etag: string | null;
  /** The enterprise of the holder. */
  readonly org: string;
  readonly reload: () => void;
}

/** The right as a whole is written anew; the versions before stay. */
export function RightForm({ before, etag, org, reload }: RightFormProps) {
  const [draft, setDraft] = useState(() => ({ ...draftOf(before), holderCode: before?.holderCode ?? org }));
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const save = useMutation({
    mutationFn: async (body: Recordation) =>
      before === null
        ? (await call('postRight', { params: {}, body })).body
        : (await call('putRight', { params: { recordNo: before.recordNo }, body, ifMatch: etag })).body,
    onSuccess: ({ recordNo }) => {
      toast({ zh: `${RIGHT_TEXTS.saved.zh}：${recordNo}`, en: RIGHT_TEXTS.saved.en });
      queries.removeQueries({ queryKey: ['rights'] });
      queries.removeQueries({ queryKey: ['right', recordNo] });
      navigate(rightPath(recordNo));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(rightOf(draft, before));
  };
  const again = () => {
    save.reset();
    reload();
  };
  return (
    <form onSubmit={submit} className="right-form" data-testid="right-form">
      <Section title={RIGHT_TEXTS.right}>
        <RightFields draft={draft} isNew={before === null} onChange={(part) => setDraft({ ...draft, ...part })} />
      </Section>
      <Section title={RIGHT_TEXTS.users}>
        <UserRows users={draft.users} onChange={(users) => setDraft({ ...draft, users })} />
      </Section>
      {save.isError && <StaleFault error={save.error} text={RIGHT_TEXTS.changedSince} reload={again} />}
      <Button type="primary" htmlType="submit" size="large" loading={save.isPending} data-testid="save-right">
        <Text2 of={RIGHT_TEXTS.save} />
      </Button>
    </form>
  );
}
