import type { Case } from '../../model/case.ts';
import type { MarkUse, UseReason } from '../../model/mark-use.ts';
import { linesOutside } from './goods/lines-outside.ts';
import type { RightsInGoods } from './goods/rights-in-goods.ts';

/** Reasons that settle a use: what remains is told beside the verdict, not as a finding. */
const SETTLED: readonly UseReason[] = ['authorised', 'out-of-validity'];

export function isSettled({ reasons }: Pick<MarkUse, 'reasons'>): boolean {
  return reasons.some((reason) => SETTLED.includes(reason));
}

/** Uses that are no finding, for the record: whoever looks at a green parcel sees why. */
export function settledUses(rightsIn: RightsInGoods, facts: Case): MarkUse[] {
  const { declaration } = facts.papers;
  if (!declaration) return [];
  return rightsIn(facts, declaration)
    .filter(({ use, weighed }) => {
      const isOfGiOrigin = linesOutside(use, declaration).length > 0 && !weighed.reasons.includes('out-of-validity');
      return isSettled(weighed) && !isOfGiOrigin;
    })
    .map(({ weighed }) => weighed);
}
