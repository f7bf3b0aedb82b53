import { placeOf } from './place.ts';

const HOUSE = /^\D+\d+号$/u;

/**
 * The house that an address lies in, in the one form of its spellings: dormitories, offices and flats of one building are one.
 * An address that ends with the house number of a street or village is that house, not the whole street.
 */
export function addressCell(address: string): string {
  const { room, building } = placeOf(address);
  return HOUSE.test(room) ? room : building;
}
