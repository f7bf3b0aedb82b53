import type { Pseudonyms } from '../../model/pseudonyms.ts';
import { foldName } from '../../notation/name.ts';
import { foldPhone } from '../../notation/phone.ts';
import { placeOf } from '../../notation/place.ts';

/** Whom goods go to, and where. */
export type Addressee = Pick<Pseudonyms, 'consignee' | 'consigneePhone' | 'room' | 'building' | 'street'>;

type Token = (value: string) => string;

/** Of an addressee of mail: by these very tokens mail and retail parcels meet. */
export function addresseeTokens(
  { consignee, telephone, address }: Readonly<Record<'consignee' | 'telephone' | 'address', string>>,
  token: Token,
): Addressee {
  return {
    consignee: nameToken(consignee, token),
    consigneePhone: phoneToken(foldPhone(telephone), token),
    ...placeTokens(address, token),
  };
}

export function nameToken(name: string, token: Token): string {
  return token(`name ${foldName(name)}`);
}

/** Of a folded number. */
export function phoneToken(phone: string, token: Token): string {
  return token(`phone ${phone}`);
}

export function placeTokens(address: string, token: Token): Pick<Pseudonyms, 'room' | 'building' | 'street'> {
  const { room, building, street } = placeOf(address);
  return {
    room: token(`place ${room}`),
    building: token(`building ${building}`),
    street: token(`street ${street}`),
  };
}
