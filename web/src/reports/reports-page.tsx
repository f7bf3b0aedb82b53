import { call } from '../call.ts';
import { Page } from '../parts/page.tsx';
import { Paged } from '../parts/paged.tsx';
import { usePages } from '../parts/use-pages.ts';
import type { Session } from '../session.ts';
import { LEAD_TEXTS } from '../words/lead-texts.ts';
import { ReportForm } from './report-form.tsx';
import { ReportsTable } from './reports-table.tsx';

/** What right holders told customs, newest first: own ones for holders, with a form; all for officials. */
export function ReportsPage({ session }: { readonly session: Session }) {
  const isHolder = session.role === 'right-holder';
  const reports = usePages(
    ['reports'],
    async (at) => (await call('getReports', { params: {}, query: { ...at } })).body,
  );
  const rows = reports.data?.pages.flatMap((page) => page.reports) ?? [];
  return (
    <Page title={isHolder ? LEAD_TEXTS.ownReports : LEAD_TEXTS.reports}>
      {isHolder && <ReportForm onReported={() => reports.refetch()} />}
      <Paged query={reports} isEmpty={rows.length === 0} none={LEAD_TEXTS.noReports}>
        <ReportsTable reports={rows} />
      </Paged>
    </Page>
  );
}
