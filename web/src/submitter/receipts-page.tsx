import { call } from '../call.ts';
import { Page } from '../parts/page.tsx';
import { Paged } from '../parts/paged.tsx';
import { ReceiptsTable } from '../parts/receipts-table.tsx';
import { usePages } from '../parts/use-pages.ts';
import { TEXTS } from '../words/texts.ts';
import { ParcelLookUp } from './parcel-look-up.tsx';

/** The receipts of the caller's own documents, oldest first, and the way to one parcel. */
export function ReceiptsPage() {
  const receipts = usePages(
    ['receipts'],
    async ({ limit, cursor }) => (await call('getReceipts', { params: {}, query: { after: cursor, limit } })).body,
  );
  const rows = receipts.data?.pages.flatMap((page) => page.receipts) ?? [];
  return (
    <Page title={TEXTS.receipts}>
      <ParcelLookUp />
      <Paged query={receipts} isEmpty={rows.length === 0} none={TEXTS.noReceipts} hint={TEXTS.noReceiptsHint}>
        <div className="panel">
          <ReceiptsTable receipts={rows} linked />
        </div>
      </Paged>
    </Page>
  );
}
