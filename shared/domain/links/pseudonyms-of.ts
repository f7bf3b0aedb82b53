import type { Papers } from '../../model/case.ts';
import type { Pseudonyms } from '../../model/pseudonyms.ts';
import { foldIdNumber } from '../../notation/id-number.ts';
import { foldPhone } from '../../notation/phone.ts';
import { nameToken, phoneToken, placeTokens } from './addressee-tokens.ts';

const BLOCK_DIGITS = 2;

/** Each is made once, since a keyed hash costs more than what is done with it; null before there is a declaration. */
export function pseudonymsOf(
  { declaration, order, payments }: Pick<Papers, 'declaration' | 'order' | 'payments'>,
  token: (value: string) => string,
): Pseudonyms | null {
  if (declaration === null) return null;
  const phone = foldPhone(order?.buyerTelephone ?? declaration.buyerTelephone);
  const calledAt = foldPhone(order?.consigneeTelephone ?? declaration.buyerTelephone);
  const buyer = personToken(declaration.buyerIdNumber, token);
  const buyerPhone = phoneToken(phone, token);
  return {
    buyer,
    buyerPhone,
    phoneBlock: token(`block ${phone.slice(0, -BLOCK_DIGITS)}`),
    account: order && token(`account ${declaration.ebpCode} ${order.buyerRegNo}`),
    consignee: nameToken(order?.consignee ?? declaration.buyerName, token),
    consigneePhone: calledAt === phone ? buyerPhone : phoneToken(calledAt, token),
    ...placeTokens(order?.consigneeAddress ?? declaration.consigneeAddress, token),
    payers: payments.map(({ payerIdNumber }) =>
      payerIdNumber === declaration.buyerIdNumber ? buyer : personToken(payerIdNumber, token),
    ),
  };
}

/** Of a person, by the one form of an identity number. */
export function personToken(idNumber: string, token: (value: string) => string): string {
  return token(`id ${foldIdNumber(idNumber)}`);
}
