import type { Rule } from '../../model/rule.ts';
import { idNumberFault, sameIdNumber } from '../../notation/id-number.ts';
import { sameName } from '../../notation/name.ts';
import { samePhone } from '../../notation/phone.ts';
import { type Disagreement, difference, judged, SPELLING } from './disagreement.ts';
import { stated } from './stated.ts';

const COMPARED = [
  { field: 'buyerName', same: sameName },
  { field: 'buyerTelephone', same: samePhone },
  { field: 'buyerIdNumber', same: sameIdNumber },
] as const;

/** The declared buyer is the buyer of the order (I1–I3; rejections 13127, 130126). A number that cannot be one is left to `id-checksum`. */
export const buyerMismatch: Rule = {
  code: 'buyer-mismatch',
  severity: 'contradiction',
  basis: 'ceb-202205',
  title: {
    zh: '清单订购人与订单订购人一致（姓名、电话、证件号）',
    en: 'The declared buyer is the buyer of the order: name, phone, ID number',
  },
  needs: ['order', 'declaration'],
  check: ({ papers: { order, declaration } }) => {
    if (!order || !declaration) return [];
    const disagreements: Disagreement[] = [];
    for (const { field, same } of COMPARED) {
      const kind = difference(order[field], declaration[field], same);
      if (kind === 'none' || (field === 'buyerIdNumber' && isFaulty(order, declaration))) continue;
      const statements = [stated('order', field, order[field]), stated('declaration', field, declaration[field])];
      disagreements.push(kind === 'spelling' ? { statements, innocent: SPELLING } : { statements });
    }
    return judged(disagreements);
  },
};

function isFaulty(...papers: readonly { buyerIdType: string; buyerIdNumber: string }[]): boolean {
  return papers.some(({ buyerIdType, buyerIdNumber }) => buyerIdType === '1' && idNumberFault(buyerIdNumber) !== null);
}
