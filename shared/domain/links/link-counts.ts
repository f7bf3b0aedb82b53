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
  return {
    all: Math.max(0, ...counts.map(({ all }) => all)),
    month: Math.max(0, ...counts.map(({ month }) => month)),
    newInWeek: Math.max(0, ...counts.map(({ newInWeek }) => newInWeek)),
  };
}

function firstDayOf(sheet: LinkSheet | undefined, day: number): number {
  const days = sheet?.sketches.flatMap(({ neighbours }) => neighbours.map(({ firstDay }) => firstDay)) ?? [];
  return Math.min(day, ...days);
}
