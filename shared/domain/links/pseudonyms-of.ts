import type { Papers } from '../../model/case.ts';
import type { Pseudonyms } from '../../model/pseudonyms.ts';
import { foldIdNumber } from '../../notation/id-number.ts';
import { foldName } from '../../notation/name.ts';
import { foldPhone } from '../../notation/phone.ts';
import { placeOf } from '../../notation/place.ts';

const BLOCK_DIGITS = 2;

/** Each is made once, since a keyed hash costs more than what is done with it; null before there is a declaration. */
export function pseudonymsOf(
  { declaration, order, payments }: Pick<Papers, 'declaration' | 'order' | 'payments'>,
  token: (value: string) => string,
): Pseudonyms | null {
  if (declaration === null) return null;
  const phone = foldPhone(order?.buyerTelephone ?? declaration.buyerTelephone);
  const calledAt = foldPhone(order?.consigneeTelephone ?? declaration.buyerTelephone);
  const { room, building, street } = placeOf(order?.consigneeAddress ?? declaration.consigneeAddress);
  const buyer = personToken(declaration.buyerIdNumber, token);
  const buyerPhone = token(`phone ${phone}`);
  return {
    buyer,
    buyerPhone,
    phoneBlock: token(`block ${phone.slice(0, -BLOCK_DIGITS)}`),
    account: order && token(`account ${declaration.ebpCode} ${order.buyerRegNo}`),
    consignee: token(`name ${foldName(order?.consignee ?? declaration.buyerName)}`),
    consigneePhone: calledAt === phone ? buyerPhone : token(`phone ${calledAt}`),
    room: token(`place ${room}`),
    building: token(`building ${building}`),
    street: token(`street ${street}`),
    payers: payments.map(({ payerIdNumber }) =>
      payerIdNumber === declaration.buyerIdNumber ? buyer : personToken(payerIdNumber, token),
    ),
  };
}

/** Of a person, by the one form of an identity number. */
export function personToken(idNumber: string, token: (value: string) => string): string {
  return token(`id ${foldIdNumber(idNumber)}`);
}
