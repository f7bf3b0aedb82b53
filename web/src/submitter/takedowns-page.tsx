import { call } from '../call.ts';
import { Page } from '../parts/page.tsx';
import { Paged } from '../parts/paged.tsx';
import { usePages } from '../parts/use-pages.ts';
import { CASE_TEXTS } from '../words/case-texts.ts';
import { TakedownCard } from './takedown-card.tsx';

/** Cases on goods of the own platform or shop, newest first, each to be taken down and confirmed. */
export function TakedownsPage() {
  const takedowns = usePages(
    ['takedowns'],
    async (at) => (await call('getTakedowns', { params: {}, query: { ...at } })).body,
  );
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
