import type { LinkCount, LinkCounts, LinkEntity, LinkKind, LinkSheet } from '../../model/link-sheet.ts';
import { countLinks } from './count-links.ts';
import type { Identities } from './edges-of.ts';

/** How shared a parcel's identities are on its own day. What became known of later days does not count. */
export function linkCounts(
  { buyer, phones, address, payers, merchant }: Identities,
  sheetOf: (entity: LinkEntity) => LinkSheet | undefined,
  day: number,
): LinkCounts {
  const count = (entity: LinkEntity, kind: LinkKind) => countLinks(sheetOf(entity), kind, day);
  const most = (entities: readonly LinkEntity[]) => mostOf(entities.map((entity) => count(entity, 'buyer')));
  return {
    buyersOfPhone: most(phones),
    buyersOfAddress: count(address, 'buyer'),
    buyersOfPayer: most(payers),
    phonesOfBuyer: count(buyer, 'phone'),
    addressesOfBuyer: count(buyer, 'address'),
    payersOfBuyer: count(buyer, 'payer'),
    platformsOfMerchant: count(merchant, 'platform'),
    paymentFirmsOfMerchant: count(merchant, 'paymentFirm'),
    carriersOfMerchant: count(merchant, 'carrier'),
    agentsOfMerchant: count(merchant, 'agent'),
    accountsOfMerchant: count(merchant, 'account'),
    daysKnown: Math.max(day - firstDayOf(sheetOf(buyer), day), 0),
  };
}

function mostOf(counts: readonly LinkCount[]): LinkCount {
  const most = { all: 0, month: 0, newInWeek: 0 };
  for (const { all, month, newInWeek } of counts) {
    most.all = Math.max(most.all, all);
    most.month = Math.max(most.month, month);
    most.newInWeek = Math.max(most.newInWeek, newInWeek);
  }
  return most;
}

function firstDayOf(sheet: LinkSheet | undefined, day: number): number {
  let first = day;
  for (const { neighbours } of sheet?.sketches ?? [])
    for (const { firstDay } of neighbours) first = Math.min(first, firstDay);
  return first;
}
