import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { call } from '../call.ts';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { ReceiptsTable } from '../parts/receipts-table.tsx';
import { Text2 } from '../parts/text2.tsx';
import { TEXTS } from '../words/texts.ts';
import { ParcelLookUp } from './parcel-look-up.tsx';

const PAGE = '50';

/** The receipts of the caller's own documents, oldest first, and the way to one parcel. */
export function ReceiptsPage() {
  const receipts = useInfiniteQuery({
    queryKey: ['receipts'],
    queryFn: async ({ pageParam }) =>
      (await call('getReceipts', { params: {}, query: { after: pageParam, limit: PAGE } })).body,
    initialPageParam: undefined as string | undefined, // the library infers the type of later pages from this one
    getNextPageParam: (page) => page.nextCursor,
  });
  const rows = receipts.data?.pages.flatMap((page) => page.receipts) ?? [];
  return (
    <Page title={TEXTS.receipts}>
      <ParcelLookUp />
      {receipts.isPending && <Loading />}
      {receipts.isError && <Failure error={receipts.error} retry={() => receipts.refetch()} />}
      {receipts.isSuccess && rows.length === 0 && <Empty title={TEXTS.noReceipts} hint={TEXTS.noReceiptsHint} />}
      {rows.length > 0 && (
        <div className="panel">
          <ReceiptsTable receipts={rows} linked />
        </div>
      )}
      {receipts.hasNextPage && (
        <p className="more">
          <Button onClick={() => receipts.fetchNextPage()} loading={receipts.isFetchingNextPage}>
            <Text2 of={TEXTS.more} />
          </Button>
        </p>
      )}
    </Page>
  );
}
