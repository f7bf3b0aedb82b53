import type { ResultRecord } from '../../../model/result-record.ts';

const FINDS: readonly ResultRecord['outcome'][] = ['discrepancy', 'infringing', 'prohibited'];
/** One parcel never speaks for more than so many: one drawn at 1 in 500 would drown what hundreds taught (`npm run bench -- targeting`). */
const MOST = 3;

export function isFind({ outcome }: Pick<ResultRecord, 'outcome'>): boolean {
  return FINDS.includes(outcome);
}

/**
 * How many parcels of the stream an inspection stands for: 1/π, so that what is inspected more often is not believed more often
 * (Horvitz–Thompson), clipped. What a person sent had no probability and stands for itself.
 */
export function resultWeight({ reason, probability }: Pick<ResultRecord, 'reason' | 'probability'>): number {
  if (reason === 'officer' || !(probability > 0)) return 1;
  return Math.min(MOST, Math.max(1, 1 / probability));
}
