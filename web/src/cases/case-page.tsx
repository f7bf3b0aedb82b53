import { useMemo } from 'react';
import { Link } from 'wouter';
import type { CaseView } from '../../../shared/wire/http/schemas/ip-case.ts';
import { parcelPath } from '../parcel-path.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { UseSummary } from '../parts/use-summary.tsx';
import type { Session } from '../session.ts';
import { CASE_TEXTS } from '../words/case-texts.ts';
import { CaseAudit } from './case-audit.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseFlow } from './case-flow.tsx';
import { CaseGoods } from './case-goods.tsx';
import { CasePapers } from './case-papers.tsx';
import { EventPanel } from './event-panel.tsx';
import { useCase } from './use-case.ts';

/** One case, for its holder and for officials: what is suspected, where it stands, what may be done by when, what was issued. */
export function CasePage({ id, session }: { readonly id: string; readonly session: Session }) {
  const one = useCase(id);
  const title = useMemo(() => ({ zh: `${CASE_TEXTS.oneCase.zh} ${id}`, en: CASE_TEXTS.oneCase.en }), [id]);
  const mayAct = session.role === 'right-holder' || session.role === 'officer';
  return (
    <Page title={title} aside={<BackLink href="/cases" text={CASE_TEXTS.backToCases} />}>
      {one.isPending && <Loading />}
      {one.isError && <Failure error={one.error} retry={() => one.refetch()} />}
      {one.data && (
        <div className={mayAct ? 'parcel parcel-decided' : 'parcel'}>
          <CaseMain of={one.data.body} />
          {mayAct && (
            <div className="parcel-side">
              <EventPanel of={one.data.body} etag={one.data.etag} reload={() => one.refetch()} />
            </div>
          )}
        </div>
      )}
    </Page>
  );
}

function CaseMain({ of }: { readonly of: CaseView }) {
  return (
    <div className="parcel-main">
      <CaseFacts of={of} />
      <Section title={CASE_TEXTS.steps}>
        <CaseFlow of={of} />
      </Section>
      <Section
        title={CASE_TEXTS.goodsSay}
        aside={
          of.parcel && (
            <Link href={parcelPath(of.parcel)} data-testid="to-parcel">
              <Text2 of={CASE_TEXTS.toParcel} />
            </Link>
          )
        }
      >
        <CaseGoods of={of} />
        <UseSummary use={of.use} />
      </Section>
      <Section title={CASE_TEXTS.documents}>
        <CasePapers papers={of.documents} />
      </Section>
      {of.audit && (
        <Section title={CASE_TEXTS.audit}>
          <CaseAudit entries={of.audit} />
        </Section>
      )}
    </div>
  );
}
