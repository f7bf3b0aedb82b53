import type { FlowId } from '../../model/ip-case.ts';

const YUAN = 100;
const SMALL_BELOW = 20_000 * YUAN;
const LARGE_ABOVE = 200_000 * YUAN;
const LARGE = 100_000 * YUAN;
/** The least general guarantee 总担保 (公告2006-31). */
export const GENERAL_LEAST = 200_000 * YUAN;

/** What the holder has to give before goods are detained ex officio, in fen (Decree 183 Art. 23, rules.md §6.3). Half a fen counts as one. */
export function securityFen(valueFen: number): number {
  if (valueFen < SMALL_BELOW) return valueFen;
  if (valueFen > LARGE_ABOVE) return LARGE;
  return Math.max(SMALL_BELOW, Math.ceil(valueFen / 2));
}

/** On application the security is bounded by the value of the goods (Regulation Art. 14); an EU small consignment asks for none. */
export function requiredFen(flow: FlowId, valueFen: number): number {
  if (flow === 'eu-small-consignment') return 0;
  return flow === 'cn-application' ? valueFen : securityFen(valueFen);
}

/** A general guarantee: last year's costs of storage and disposal, at least 200,000 yuan, from its approval to 31 December. Days YYYY-MM-DD. */
export function generalGuarantee(
  lastYearCostsFen: number,
  approvedOn: string,
): { readonly fen: number; readonly from: string; readonly until: string } {
  return {
    fen: Math.max(GENERAL_LEAST, lastYearCostsFen),
    from: approvedOn,
    until: `${approvedOn.slice(0, 4)}-12-31`,
  };
}
