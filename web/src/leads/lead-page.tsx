import { useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import type { Session } from '../session.ts';
import { LEAD_TEXTS } from '../words/lead-texts.ts';
import { FeedbackPanel } from './feedback-panel.tsx';
import { LeadEvidence } from './lead-evidence.tsx';
import { LeadFacts } from './lead-facts.tsx';
import { LeadRights } from './lead-rights.tsx';
import { LeadSignals } from './lead-signals.tsx';

/** One lead: who, why, which rights, and the parcels that show it. */
export function LeadPage({ id, session }: { readonly id: string; readonly session: Session }) {
  const lead = useQuery({
    queryKey: ['lead', id],
    queryFn: async () => (await call('getLead', { params: { id } })).body,
  });
  const isOfficer = session.role === 'officer';
  return (
    <Page title={LEAD_TEXTS.lead} aside={<BackLink href="/leads" text={LEAD_TEXTS.back} />}>
      {lead.isPending && <Loading />}
      {lead.isError && <Failure error={lead.error} retry={() => lead.refetch()} />}
      {lead.data && (
        <div className={isOfficer ? 'parcel parcel-decided' : 'parcel'}>
          <div className="parcel-main">
            <LeadFacts lead={lead.data} />
            {lead.data.signals && (
              <Section title={LEAD_TEXTS.signals}>
                <LeadSignals signals={lead.data.signals} />
              </Section>
            )}
            <Section title={LEAD_TEXTS.rightsUsed}>
              <LeadRights rights={lead.data.rights} />
            </Section>
            <Section title={LEAD_TEXTS.evidence}>
              <LeadEvidence evidence={lead.data.evidence} />
            </Section>
          </div>
          {isOfficer && <FeedbackPanel lead={lead.data} onGiven={() => lead.refetch()} />}
        </div>
      )}
    </Page>
  );
}
