import type { FactName, ParcelFacts } from '../../model/parcel-facts.ts';

/** Every fact has a place, so that what is asked for each parcel is asked by number. */
const PLACES: readonly FactName[] = [
  ...(['customsCode', 'portCode', 'tradeMode', 'platform', 'merchant', 'paymentFirm', 'carrier', 'agent'] as const),
  ...(['tier', 'merchantDays', 'hs', 'origins', 'barcodes', 'goods', 'lines', 'quantity', 'value'] as const),
  ...(['weight', 'province', 'day', 'hour', 'phoneBuyers', 'addressBuyers', 'findings', 'score'] as const),
];

export function placeOfFact(name: FactName): number {
  const place = PLACES.indexOf(name);
  if (place < 0) throw new Error(`the fact ${name} has no place`);
  return place;
}

/** A look-up by name that is not known beforehand takes several times as long. */
export function factAt(facts: ParcelFacts, place: number): string | number | readonly string[] | null {
  switch (place) {
    case 0:
      return facts.customsCode;
    case 1:
      return facts.portCode;
    case 2:
      return facts.tradeMode;
    case 3:
      return facts.platform;
    case 4:
      return facts.merchant;
    case 5:
      return facts.paymentFirm;
    case 6:
      return facts.carrier;
    case 7:
      return facts.agent;
    case 8:
      return facts.tier;
    case 9:
      return facts.merchantDays;
    case 10:
      return facts.hs;
    case 11:
      return facts.origins;
    case 12:
      return facts.barcodes;
    case 13:
      return facts.goods;
    case 14:
      return facts.lines;
    case 15:
      return facts.quantity;
    case 16:
      return facts.value;
    case 17:
      return facts.weight;
    case 18:
      return facts.province;
    case 19:
      return facts.day;
    case 20:
      return facts.hour;
    case 21:
      return facts.phoneBuyers;
    case 22:
      return facts.addressBuyers;
    case 23:
      return facts.findings;
    default:
      return facts.score;
  }
}
