import { useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';

/** One right with its ETag, always as it is now: a change rests on it. */
export function useRight(recordNo: string) {
  return useQuery({
    queryKey: ['right', recordNo],
    queryFn: () => call('getRight', { params: { recordNo } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
}
