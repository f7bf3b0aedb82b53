import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import { Page } from '../parts/page.tsx';
import { Paged } from '../parts/paged.tsx';
import { CASE_TEXTS } from '../words/case-texts.ts';
import { TakedownCard } from './takedown-card.tsx';

const PAGE = '50';

/** Cases on goods of the own platform or shop, newest first, each to be taken down and confirmed. */
export function TakedownsPage() {
  const takedowns = useInfiniteQuery({
    queryKey: ['takedowns'],
    queryFn: async ({ pageParam }) =>
      (await call('getTakedowns', { params: {}, query: { limit: PAGE, cursor: pageParam } })).body,
    initialPageParam: undefined as string | undefined, // the library infers the type of later pages from this one
    getNextPageParam: (page) => page.nextCursor,
  });
  const rows = takedowns.data?.pages.flatMap((page) => page.takedowns) ?? [];
  return (
    <Page title={CASE_TEXTS.takedowns}>
      <Paged
        query={takedowns}
        isEmpty={rows.length === 0}
        none={CASE_TEXTS.noTakedowns}
        hint={CASE_TEXTS.noTakedownsHint}
      >
        <ul className="card-list">
          {rows.map((takedown) => (
            <TakedownCard key={takedown.caseId} takedown={takedown} onConfirmed={() => takedowns.refetch()} />
          ))}
        </ul>
      </Paged>
    </Page>
  );
}
