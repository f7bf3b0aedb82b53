import { useMemo } from 'react';
import type { Recordation } from '../../../shared/model/recordation.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { rightPath } from '../right-path.ts';
import type { Session } from '../session.ts';
import { RIGHT_TEXTS } from '../words/right-texts.ts';
import { RightForm } from './right-form.tsx';
import { useRight } from './use-right.ts';

/** A new right of the own enterprise. */
export function NewRightPage({ session }: { readonly session: Session }) {
  return (
    <Page title={RIGHT_TEXTS.create} aside={<BackLink href="/rights" text={RIGHT_TEXTS.back} />}>
      <RightForm before={null} etag={null} org={session.org ?? ''} reload={() => undefined} />
    </Page>
  );
}

/** A change of one right, resting on the version that was read. */
export function ChangeRightPage({ recordNo, session }: { readonly recordNo: string; readonly session: Session }) {
  const right = useRight(recordNo);
  const title = useMemo(() => ({ zh: `${RIGHT_TEXTS.change.zh} ${recordNo}`, en: RIGHT_TEXTS.change.en }), [recordNo]);
  const before: Recordation | undefined = right.data?.body.right;
  return (
    <Page title={title} aside={<BackLink href={rightPath(recordNo)} text={RIGHT_TEXTS.right} />}>
      {right.isPending && <Loading />}
      {right.isError && <Failure error={right.error} retry={() => right.refetch()} />}
      {before && (
        <RightForm
          key={right.data?.etag}
          before={before}
          etag={right.data?.etag ?? null}
          org={session.org ?? ''}
          reload={() => right.refetch()}
        />
      )}
    </Page>
  );
}
