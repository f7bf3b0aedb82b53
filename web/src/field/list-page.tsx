import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { call } from '../call.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Text2 } from '../parts/text2.tsx';
import type { Session } from '../session.ts';
import { districtText } from '../words/districts.ts';
import { filled, TEXTS } from '../words/texts.ts';
import { PickCard } from './pick-card.tsx';

const PAGE = '50';

interface ListPageProps {
  readonly id: string;
  readonly session: Session;
}

/** One sampling list: its picks, and a form for each result. */
export function ListPage({ id, session }: ListPageProps) {
  const list = useList(id);
  const head = list.data?.pages[0];
  const picks = list.data?.pages.flatMap((page) => page.picks) ?? [];
  const done = picks.filter(({ outcome }) => outcome !== null).length;
  return (
    <Page title={TEXTS.lists} aside={<BackLink href="/lists" text={TEXTS.backToLists} />}>
      {list.isPending && <Loading />}
      {list.isError && <Failure error={list.error} retry={() => list.refetch()} />}
      {head && (
        <p className="list-head">
          <strong className="number">{head.day}</strong> {districtText(head.customsCode)}
          <span className="quiet">
            {' · '}
            <Text2 of={TEXTS.inspectors} /> {head.inspectors.map(({ name }) => name).join('、') || '—'}
          </span>
          {' · '}
          <Text2 of={filled(TEXTS.done, { n: done, of: head.count })} />
        </p>
      )}
      {list.isSuccess && picks.length === 0 && <Empty title={TEXTS.noLists} />}
      <ul className="card-list">
        {picks.map((pick) => (
          <PickCard key={pick.pickId} listId={id} pick={pick} may={session.role === 'inspector'} />
        ))}
      </ul>
      {list.hasNextPage && (
        <p className="more">
          <Button onClick={() => list.fetchNextPage()} loading={list.isFetchingNextPage}>
            <Text2 of={TEXTS.more} />
          </Button>
        </p>
      )}
    </Page>
  );
}

function useList(id: string) {
  return useInfiniteQuery({
    queryKey: ['list', id],
    queryFn: async ({ pageParam }) =>
      (await call('getList', { params: { id }, query: { limit: PAGE, cursor: pageParam } })).body,
    initialPageParam: undefined as string | undefined, // the library infers the type of later pages from this one
    getNextPageParam: (page) => page.nextCursor,
  });
}
