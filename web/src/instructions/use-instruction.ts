import { useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';

/** One instruction with its ETag, always as it is now: every step rests on it. */
export function useInstruction(id: string) {
  return useQuery({
    queryKey: ['instruction', id],
    queryFn: () => call('getInstruction', { params: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
}
