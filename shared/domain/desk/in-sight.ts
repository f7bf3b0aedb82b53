import type { Papers } from '../../model/case.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Caller } from '../../model/person.ts';

/**
 * Whether the caller may see the parcel: an enterprise when it sent one of its documents or is a party of one in force,
 * an official when it was declared in the own district or nowhere yet.
 */
export function inSight(caller: Caller, { versions }: Pick<Dossier, 'versions'>, papers: Papers): boolean {
  const { org } = caller;
  if (caller.role === 'submitter')
    return org !== null && (partiesOf(papers).includes(org) || versions.some(({ sender }) => sender === org));
  const district = papers.declaration?.customsCode;
  return district === undefined || coversDistrict(caller, district);
}

export function coversDistrict({ customs }: Pick<Caller, 'customs'>, customsCode: string): boolean {
  return customs === '*' || customs === customsCode;
}

function partiesOf({ order, payments, waybill, waybillStatus, declaration, cancellation, returns }: Papers): string[] {
  const declared = [declaration, cancellation, ...returns].flatMap((paper) =>
    paper === null ? [] : [paper.ebpCode, paper.ebcCode, paper.logisticsCode, paper.agentCode],
  );
  return [
    ...declared,
    ...(order ? [order.ebpCode, order.ebcCode, ...(order.payCode === undefined ? [] : [order.payCode])] : []),
    ...payments.flatMap(({ ebpCode, payCode }) => [ebpCode, payCode]),
    ...[waybill, waybillStatus].flatMap((paper) => (paper === null ? [] : [paper.logisticsCode])),
  ];
}
