import { useState } from 'react';
import type { CaseState } from '../../../shared/model/ip-case.ts';
import { call } from '../call.ts';
import { DistrictFilter } from '../parts/district-filter.tsx';
import { OptionSelect } from '../parts/option-select.tsx';
import { Page } from '../parts/page.tsx';
import { Paged } from '../parts/paged.tsx';
import { usePages } from '../parts/use-pages.ts';
import type { Session } from '../session.ts';
import { CASE_STATES } from '../words/case-names.ts';
import { CASE_TEXTS } from '../words/case-texts.ts';
import { CasesTable } from './cases-table.tsx';

/** Newest first: holders see the cases of their rights, officials those of their district. */
export function CasesPage({ session }: { readonly session: Session }) {
  const [state, setState] = useState('');
  const [customs, setCustoms] = useState('*');
  const cases = useCases(state, customs);
  const rows = cases.data?.pages.flatMap((page) => page.cases) ?? [];
  return (
    <Page title={session.role === 'right-holder' ? CASE_TEXTS.ownCases : CASE_TEXTS.cases}>
      <div className="bar">
        <OptionSelect
          id="case-state"
          text={CASE_TEXTS.state}
          any={CASE_TEXTS.anyState}
          options={STATES}
          value={state}
          onChange={setState}
        />
        {session.customs === '*' && <DistrictFilter id="case-customs" value={customs} onChange={setCustoms} />}
      </div>
      <Paged query={cases} isEmpty={rows.length === 0} none={CASE_TEXTS.noCases} hint={CASE_TEXTS.noCasesHint}>
        <CasesTable cases={rows} />
      </Paged>
    </Page>
  );
}

/** A case passes through these at once, and none stays in them. */
const PASSING: readonly string[] = ['hit', 'suspended'] satisfies readonly CaseState[];
const STATES = Object.fromEntries(Object.entries(CASE_STATES).filter(([state]) => !PASSING.includes(state)));

function useCases(state: string, customs: string) {
  const filter = { state: state === '' ? undefined : state, customs: customs === '*' ? undefined : customs };
  return usePages(
    ['cases', state, customs],
    async (at) => (await call('getIpCases', { params: {}, query: { ...filter, ...at } })).body,
  );
}
