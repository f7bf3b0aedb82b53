import Button from 'antd/es/button';
import type { ReactNode } from 'react';
import type { Bilingual } from '../../../shared/model/finding.ts';
import { TEXTS } from '../words/texts.ts';
import { Empty } from './empty.tsx';
import { Failure } from './failure.tsx';
import { Loading } from './loading.tsx';
import { Text2 } from './text2.tsx';

interface PagedProps {
  readonly query: {
    readonly isPending: boolean;
    readonly isError: boolean;
    readonly isSuccess: boolean;
    readonly error: unknown;
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly refetch: () => unknown;
    readonly fetchNextPage: () => unknown;
  };
  readonly isEmpty: boolean;
  readonly none: Bilingual;
  readonly hint?: Bilingual;
  readonly children: ReactNode;
}

/** A list that comes page by page, in each of its states: on its way, failed, empty, there, more to load. */
export function Paged({ query, isEmpty, none, hint, children }: PagedProps) {
  return (
    <>
      {query.isPending && <Loading />}
      {query.isError && <Failure error={query.error} retry={() => query.refetch()} />}
      {query.isSuccess && isEmpty && <Empty title={none} {...(hint === undefined ? {} : { hint })} />}
      {!isEmpty && children}
      {query.hasNextPage && (
        <p className="more">
          <Button onClick={() => query.fetchNextPage()} loading={query.isFetchingNextPage} data-testid="more">
            <Text2 of={TEXTS.more} />
          </Button>
        </p>
      )}
    </>
  );
}
