import type { Trace } from '../../../model/trace.ts';
import { groupOf } from '../groups.ts';
import { surprise } from '../surprise.ts';
import { plain, type Signal, signal } from './signal.ts';

/* Quota that is given back (rules.md P10), and other facts within the parcel that weigh beside the structure. */

const EXPECTED = 0.1;

const returnsOfBuyer = signal(
  'returns-of-buyer',
  '该订购人申请退货的包裹（票）',
  'Parcels that the buyer applied to return',
  (trace, { groups }) => {
    const returned = groupOf(groups.buyer, trace.buyer.id).members.filter(isReturned).length;
    return { weight: surprise(returned, EXPECTED), figure: returned };
  },
);

const returnsUnarrived = signal(
  'returns-unarrived',
  '同一地址申请退货而货物未运回的包裹（票）',
  'Returns of one address whose goods never came back',
  (trace, { groups }) => {
    const gone = groupOf(groups.place, trace.consignee.place).members.filter(
      (one) => isReturned(one) && one.arrivals === 0,
    ).length;
    return { weight: surprise(gone, EXPECTED), figure: gone };
  },
);

const yearOfBuyer = signal(
  'year-of-buyer',
  '该订购人近期累计购买额与年度限值之比',
  'The buyer’s recent purchases over the annual limit',
  (trace, { groups, annualFen }) => plain(boughtBy(groupOf(groups.buyer, trace.buyer.id).members) / annualFen),
  '%',
);

const yearOfPlace = signal(
  'year-of-place',
  '同一地址近期累计购买额与个人年度限值之比',
  'Recent purchases of one address over one person’s annual limit',
  (trace, { groups, annualFen }) => plain(boughtBy(groupOf(groups.place, trace.consignee.place).members) / annualFen),
  '%',
);

const infringing = signal(
  'infringing',
  '涉嫌侵犯备案知识产权',
  'A recorded right is used without authority',
  ({ codes }) => plain(codes.includes('ip-hit') ? 1 : 0),
);

const badIdentity = signal(
  'bad-identity',
  '订购人身份证号校验位不符',
  'The identity number fails its check',
  ({ codes }) => plain(codes.includes('id-checksum') ? 1 : 0),
);

export const RETURNING: readonly Signal[] = [
  returnsOfBuyer,
  returnsUnarrived,
  yearOfBuyer,
  yearOfPlace,
  infringing,
  badIdentity,
];

function isReturned({ returns }: Trace): boolean {
  return returns.length > 0;
}

function boughtBy(traces: readonly Trace[]): number {
  return traces.reduce((sum, one) => sum + (one.isCancelled ? 0 : one.dutiableFen), 0);
}
