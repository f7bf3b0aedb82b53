import { useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { ReplyOf } from '../endpoint.ts';

export type Fact = ReplyOf<'getInstructionFacts'>['facts'][number];

/** The catalogue of facts that instructions may ask about. */
export function useFacts() {
  return useQuery({
    queryKey: ['instruction-facts'],
    queryFn: async () => (await call('getInstructionFacts', { params: {} })).body.facts,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
