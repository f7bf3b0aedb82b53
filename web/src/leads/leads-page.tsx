import { useState } from 'react';
import { call } from '../call.ts';
import { DistrictFilter } from '../parts/district-filter.tsx';
import { OptionSelect } from '../parts/option-select.tsx';
import { Page } from '../parts/page.tsx';
import { Paged } from '../parts/paged.tsx';
import { Text2 } from '../parts/text2.tsx';
import { usePages } from '../parts/use-pages.ts';
import type { Session } from '../session.ts';
import { LEAD_KINDS } from '../words/lead-names.ts';
import { LEAD_TEXTS } from '../words/lead-texts.ts';
import { TEXTS } from '../words/texts.ts';
import { chinaMinute } from '../written.ts';
import { LeadsTable } from './leads-table.tsx';

const STATES = { open: LEAD_TEXTS.open, closed: LEAD_TEXTS.closed, all: TEXTS.all } as const;

interface LeadFilter {
  readonly kind: string;
  readonly state: string;
  readonly customs: string;
}

/** Strongest first. Holders see what concerns their own rights, and neither rank nor what officers think of it. */
export function LeadsPage({ session }: { readonly session: Session }) {
  const isHolder = session.role === 'right-holder';
  const [filter, setFilter] = useState<LeadFilter>({ kind: '', state: 'open', customs: '*' });
  const change = (part: Partial<LeadFilter>) => setFilter({ ...filter, ...part });
  const leads = useLeads(filter);
  const first = leads.data?.pages[0];
  const rows = leads.data?.pages.flatMap((page) => page.leads) ?? [];
  return (
    <Page title={isHolder ? LEAD_TEXTS.ownLeads : LEAD_TEXTS.leads}>
      <div className="bar">
        <OptionSelect
          id="lead-kind"
          text={LEAD_TEXTS.kind}
          any={LEAD_TEXTS.anyKind}
          options={LEAD_KINDS}
          value={filter.kind}
          onChange={(kind) => change({ kind })}
        />
        {!isHolder && (
          <OptionSelect
            id="lead-state"
            text={TEXTS.state}
            options={STATES}
            value={filter.state}
            onChange={(state) => change({ state })}
          />
        )}
        {session.customs === '*' && (
          <DistrictFilter id="lead-customs" value={filter.customs} onChange={(customs) => change({ customs })} />
        )}
        {first !== undefined && first.asOf !== '' && (
          <span className="quiet bar-note number">
            <Text2 of={LEAD_TEXTS.window} /> {chinaMinute(first.from)} – {chinaMinute(first.asOf)}
          </span>
        )}
      </div>
      <Paged query={leads} isEmpty={rows.length === 0} none={LEAD_TEXTS.noLeads} hint={LEAD_TEXTS.noLeadsHint}>
        <LeadsTable leads={rows} />
      </Paged>
    </Page>
  );
}

function useLeads({ kind, state, customs }: LeadFilter) {
  const filter = { kind: kind === '' ? undefined : kind, state, customs: customs === '*' ? undefined : customs };
  return usePages(
    ['leads', kind, state, customs],
    async (at) => (await call('getLeads', { params: {}, query: { ...filter, ...at } })).body,
  );
}
