import { useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';

/** One case with its ETag, always as it is now: an answer rests on it. */
export function useCase(id: string) {
  return useQuery({
    queryKey: ['case', id],
    queryFn: () => call('getIpCase', { params: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
}
