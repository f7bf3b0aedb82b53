import type { LinkCount, LinkCounts, LinkEntity, LinkSheet } from '../../model/link-sheet.ts';
import { countLinks, NONE } from './count-links.ts';
import type { Identities } from './edges-of.ts';

/** How shared a parcel's identities are on its own day. What became known of later days does not count. */
export function linkCounts(
  { buyer, phones, address, payers, merchant }: Identities,
  sheetOf: (entity: LinkEntity) => LinkSheet | undefined,
  day: number,
): LinkCounts {
  const most = (entities: readonly LinkEntity[]) =>
    entities.reduce((sofar, entity) => mostOf(sofar, countLinks(sheetOf(entity), 'buyer', day)), NONE);
  const [ofBuyer, ofMerchant] = [sheetOf(buyer), sheetOf(merchant)];
  return {
    buyersOfPhone: most(phones),
    buyersOfAddress: countLinks(sheetOf(address), 'buyer', day),
    buyersOfPayer: most(payers),
    phonesOfBuyer: countLinks(ofBuyer, 'phone', day),
    addressesOfBuyer: countLinks(ofBuyer, 'address', day),
    payersOfBuyer: countLinks(ofBuyer, 'payer', day),
    platformsOfMerchant: countLinks(ofMerchant, 'platform', day),
    paymentFirmsOfMerchant: countLinks(ofMerchant, 'paymentFirm', day),
    carriersOfMerchant: countLinks(ofMerchant, 'carrier', day),
    agentsOfMerchant: countLinks(ofMerchant, 'agent', day),
    accountsOfMerchant: countLinks(ofMerchant, 'account', day),
    daysKnown: Math.max(day - firstDayOf(ofBuyer, day), 0),
  };
}

function mostOf(a: LinkCount, b: LinkCount): LinkCount {
  if (a === NONE) return b;
  return {
    all: Math.max(a.all, b.all),
    month: Math.max(a.month, b.month),
    newInWeek: Math.max(a.newInWeek, b.newInWeek),
  };
}

function firstDayOf(sheet: LinkSheet | undefined, day: number): number {
  let first = day;
  for (const { neighbours } of sheet?.sketches ?? [])
    for (const { firstDay } of neighbours) first = Math.min(first, firstDay);
  return first;
}
