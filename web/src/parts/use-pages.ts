import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';

const LIMIT = '50';

interface PageAt {
  readonly limit: string;
  /** Absent for the first page. */
  readonly cursor: string | undefined;
}

/** A list that comes page by page; while a changed filter is asked, what it showed before stays. */
export function usePages<Page extends { readonly nextCursor?: string | undefined }>(
  queryKey: readonly unknown[],
  pageAt: (at: PageAt) => Promise<Page>,
) {
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => pageAt({ limit: LIMIT, cursor: pageParam }),
    initialPageParam: undefined as string | undefined, // the library infers the type of later pages from this one
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}
