import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { call } from '../call.ts';
import { instructionPath } from '../instruction-path.ts';
import { DayField } from '../parts/day-field.tsx';
import { DistrictFilter } from '../parts/district-filter.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Text2 } from '../parts/text2.tsx';
import type { Session } from '../session.ts';
import { FIGURE_TEXTS } from '../words/figure-texts.ts';
import { findingName } from '../words/finding-names.ts';
import { FigureTiles } from './figure-tiles.tsx';
import { LoadTables } from './load-tables.tsx';
import { PrecisionTable } from './precision-table.tsx';
import { SourceTable } from './source-table.tsx';
import { StrataTable } from './strata-table.tsx';

interface Asked {
  /** Empty for what the server takes: the last seven days. */
  readonly from: string;
  readonly to: string;
  readonly customs: string;
}

/** What targeting and sampling achieved in a period, with what chance alone says beside it. */
export function FiguresPage({ session }: { readonly session: Session }) {
  const [asked, setAsked] = useState<Asked>({ from: '', to: '', customs: '*' });
  const change = (part: Partial<Asked>) => setAsked({ ...asked, ...part });
  const figures = useFigures(asked);
  const { data } = figures;
  return (
    <Page title={FIGURE_TEXTS.figures}>
      <div className="bar">
        <DayField
          id="figures-from"
          text={FIGURE_TEXTS.from}
          value={asked.from || (data?.from ?? '')}
          onChange={(from) => change({ from })}
        />
        <DayField
          id="figures-to"
          text={FIGURE_TEXTS.to}
          value={asked.to || (data?.to ?? '')}
          onChange={(to) => change({ to })}
        />
        {session.customs === '*' && (
          <DistrictFilter id="figures-customs" value={asked.customs} onChange={(customs) => change({ customs })} />
        )}
        <span className="quiet bar-note">
          <Text2 of={FIGURE_TEXTS.hint} />
        </span>
      </div>
      {figures.isPending && <Loading />}
      {figures.isError && <Failure error={figures.error} retry={() => figures.refetch()} />}
      {data && (
        <>
          <FigureTiles figures={data} />
          <SourceTable sources={data.sources} />
          <StrataTable strata={data.compliance.strata} />
          <PrecisionTable
            id="figure-instructions"
            title={FIGURE_TEXTS.instructions}
            subject={FIGURE_TEXTS.instruction}
            rows={data.instructions}
            name={(id) => <Link href={instructionPath(id)}>{id}</Link>}
          />
          <PrecisionTable
            id="figure-codes"
            title={FIGURE_TEXTS.codes}
            subject={FIGURE_TEXTS.code}
            rows={data.codes}
            name={(code) => <Text2 of={findingName(code)} stacked />}
          />
          <LoadTables tiers={data.tiers} sites={data.sites} />
        </>
      )}
    </Page>
  );
}

function useFigures({ from, to, customs }: Asked) {
  const said = (value: string) => (value === '' || value === '*' ? undefined : value);
  return useQuery({
    queryKey: ['figures', from, to, customs],
    queryFn: async () =>
      (await call('getFigures', { params: {}, query: { from: said(from), to: said(to), customs: said(customs) } }))
        .body,
    placeholderData: keepPreviousData,
  });
}
