import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { call } from '../call.ts';
import { parcelPath } from '../parcel-path.ts';
import { DistrictFilter } from '../parts/district-filter.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { KeyHelp } from '../parts/key-help.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { plain, Text2 } from '../parts/text2.tsx';
import { toast } from '../parts/toast.tsx';
import { useKeys } from '../parts/use-keys.ts';
import type { Session } from '../session.ts';
import { TEXTS } from '../words/texts.ts';
import { type DeskFilter, keepFilter, keptFilter } from './desk-filter.ts';
import { DESK_KEYS } from './desk-keys.ts';
import { LaneFilter } from './lane-filter.tsx';
import { QueueTable } from './queue-table.tsx';
import { stepRow } from './step-row.ts';

const REFRESH_MS = 10_000;
const PAGE = '50';

/** The queue of an officer, most urgent first; a supervisor reads it. */
export function DeskPage({ session }: { readonly session: Session }) {
  const [filter, setFilter] = useState(keptFilter);
  const [help, setHelp] = useState(false);
  const table = useRef<HTMLDivElement>(null);
  const queue = useQueue(filter);
  const next = useTakeNext(filter);
  const everywhere = session.customs === '*';
  const officer = session.role === 'officer';

  const choose = (change: Partial<DeskFilter>) => {
    const chosen = { ...filter, ...change };
    keepFilter(chosen);
    setFilter(chosen);
  };
  const step = (by: 1 | -1) => stepRow(table.current, by);
  useKeys([
    ['j ArrowDown', () => step(1)],
    ['k ArrowUp', () => step(-1)],
    ['n', () => officer && next.mutate()],
    ['?', () => setHelp(true)],
  ]);

  const pages = queue.data?.pages ?? [];
  const parcels = pages.flatMap((page) => page.parcels);
  return (
    <Page
      title={TEXTS.desk}
      aside={
        officer && (
          <Button type="primary" onClick={() => next.mutate()} loading={next.isPending} data-testid="take-next">
            <Text2 of={TEXTS.takeNext} /> <kbd>n</kbd>
          </Button>
        )
      }
    >
      <div className="bar">
        <LaneFilter value={filter.lane} onChange={(lane) => choose({ lane })} counts={pages[0]?.counts} />
        {everywhere && (
          <DistrictFilter id="desk-customs" value={filter.customs} onChange={(customs) => choose({ customs })} />
        )}
        <span className="quiet bar-note">
          <Text2 of={TEXTS.deskIntro} />
        </span>
        <button
          type="button"
          className="quiet-button"
          onClick={() => setHelp(true)}
          aria-label={`${plain(TEXTS.keys)} ?`}
          data-testid="show-keys"
        >
          <Text2 of={TEXTS.keys} /> <kbd>?</kbd>
        </button>
      </div>
      {next.isError && <Failure error={next.error} />}
      {queue.isError && <Failure error={queue.error} retry={() => queue.refetch()} />}
      {queue.isPending && <Loading />}
      {queue.isSuccess && parcels.length === 0 && <Empty title={TEXTS.emptyQueue} hint={TEXTS.emptyQueueHint} />}
      {parcels.length > 0 && (
        <div ref={table}>
          <QueueTable parcels={parcels} me={session.name} />
        </div>
      )}
      {queue.hasNextPage && (
        <p className="more">
          <Button onClick={() => queue.fetchNextPage()} loading={queue.isFetchingNextPage} data-testid="more">
            <Text2 of={TEXTS.more} />
          </Button>
        </p>
      )}
      <KeyHelp open={help} onClose={() => setHelp(false)} lines={DESK_KEYS} />
    </Page>
  );
}

function queryOf({ lane, customs }: DeskFilter) {
  return { lane: lane === 'all' ? undefined : lane, customs: customs === '*' ? undefined : customs };
}

function useQueue(filter: DeskFilter) {
  return useInfiniteQuery({
    queryKey: ['queue', filter],
    queryFn: async ({ pageParam }) => {
      const query = { ...queryOf(filter), limit: PAGE, cursor: pageParam };
      return (await call('getQueue', { params: {}, query })).body;
    },
    initialPageParam: undefined as string | undefined, // the library infers the type of later pages from this one
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: REFRESH_MS,
    placeholderData: keepPreviousData,
  });
}

function useTakeNext(filter: DeskFilter) {
  const [, navigate] = useLocation();
  return useMutation({
    mutationFn: async () => (await call('postNext', { params: {}, body: definedOf(queryOf(filter)) })).body.parcel,
    onSuccess: (parcel) => (parcel === null ? toast(TEXTS.nothingLeft) : navigate(parcelPath(parcel))),
  });
}

function definedOf({ lane, customs }: ReturnType<typeof queryOf>) {
  return { ...(lane === undefined ? {} : { lane }), ...(customs === undefined ? {} : { customs }) };
}
