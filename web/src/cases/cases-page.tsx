import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseState } from '../../../shared/model/ip-case.ts';
import { call } from '../call.ts';
import { DistrictSelect } from '../parts/district-select.tsx';
import { OptionSelect } from '../parts/option-select.tsx';
import { Page } from '../parts/page.tsx';
import { Paged } from '../parts/paged.tsx';
import { Text2 } from '../parts/text2.tsx';
import type { Session } from '../session.ts';
import { CASE_STATES } from '../words/case-names.ts';
import { CASE_TEXTS } from '../words/case-texts.ts';
import { TEXTS } from '../words/texts.ts';
import { CasesTable } from './cases-table.tsx';

const PAGE = '50';

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
        {session.customs === '*' && (
          <label className="inline-label" htmlFor="case-customs">
            <Text2 of={TEXTS.district} />
            <DistrictSelect id="case-customs" value={customs} onChange={setCustoms} />
          </label>
        )}
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
  return useInfiniteQuery({
    queryKey: ['cases', state, customs],
    queryFn: async ({ pageParam }) => {
      const query = {
        state: state === '' ? undefined : state,
        customs: customs === '*' ? undefined : customs,
        limit: PAGE,
        cursor: pageParam,
      };
      return (await call('getIpCases', { params: {}, query })).body;
    },
    initialPageParam: undefined as string | undefined, // the library infers the type of later pages from this one
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}
