import { useMemo } from 'react';
import { Link } from 'wouter';
import { BackLink } from '../parts/back-link.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { rightPath } from '../right-path.ts';
import type { Session } from '../session.ts';
import { RIGHT_TEXTS } from '../words/right-texts.ts';
import { RightFacts } from './right-facts.tsx';
import { RightVersions } from './right-versions.tsx';
import { useRight } from './use-right.ts';
import { UsersTable } from './users-table.tsx';

/** One recorded right and its versions; its holder may change it. */
export function RightPage({ recordNo, session }: { readonly recordNo: string; readonly session: Session }) {
  const right = useRight(recordNo);
  const title = useMemo(() => ({ zh: `${RIGHT_TEXTS.right.zh} ${recordNo}`, en: RIGHT_TEXTS.right.en }), [recordNo]);
  return (
    <Page
      title={title}
      aside={
        <div className="page-aside">
          <BackLink href="/rights" text={RIGHT_TEXTS.back} />
          {session.role === 'right-holder' && right.data && (
            <Link href={`${rightPath(recordNo)}/change`} className="link-button" data-testid="change-right">
              <Text2 of={RIGHT_TEXTS.change} />
            </Link>
          )}
        </div>
      }
    >
      {right.isPending && <Loading />}
      {right.isError && <Failure error={right.error} retry={() => right.refetch()} />}
      {right.data && (
        <>
          <RightFacts right={right.data.body.right} />
          <Section title={RIGHT_TEXTS.users}>
            <UsersTable users={right.data.body.right.legitimateUsers ?? []} />
          </Section>
          <Section title={RIGHT_TEXTS.versions}>
            <RightVersions versions={right.data.body.versions} />
          </Section>
        </>
      )}
    </Page>
  );
}
