import type { Papers } from '../../model/case.ts';
import type { LinkEdges, LinkEntity, LinkKind } from '../../model/link-sheet.ts';
import { foldIdNumber } from '../../notation/id-number.ts';
import { foldPhone } from '../../notation/phone.ts';
import { type Place, placeOf } from '../../notation/place.ts';
import { shortToken } from '../../notation/short-token.ts';

/** Everybody and everything that a parcel's papers name, each once. */
export interface Identities {
  readonly buyer: LinkEntity;
  /** Of buyer and consignee. */
  readonly phones: readonly LinkEntity[];
  /** The building that the goods go to: whoever lives or works in it shares it. */
  readonly address: LinkEntity;
  /** Without the buyer. */
  readonly payers: readonly LinkEntity[];
  readonly merchant: LinkEntity;
  /** Platform, payment firms, carrier and agent. */
  readonly firms: readonly LinkEntity[];
  /** Accounts that were paid, as raw payment data name them. */
  readonly accounts: readonly LinkEntity[];
}

/** Who stands behind a declared parcel; null before there is a declaration. `paidTo` are accounts as raw payment data write them. */
export function identitiesOf(
  { declaration, order, payments }: Papers,
  paidTo: readonly string[],
  token: (value: string) => string,
  place: (address: string) => Pick<Place, 'building'> = placeOf,
): Identities | null {
  if (declaration === null) return null;
  const hidden = (kind: LinkKind, value: string): LinkEntity => ({ kind, token: shortToken(token(value)) });
  const person = (kind: LinkKind, number: string) => hidden(kind, `id ${foldIdNumber(number)}`);
  const phones = order ? [order.buyerTelephone, order.consigneeTelephone] : [declaration.buyerTelephone];
  const { building } = place(order?.consigneeAddress ?? declaration.consigneeAddress);
  const buyer = person('buyer', declaration.buyerIdNumber);
  const paidBy = payments.map(({ payerIdNumber }) => person('payer', payerIdNumber));
  const payCodes = [...payments.map(({ payCode }) => payCode), ...(order?.payCode ? [order.payCode] : [])];
  return {
    buyer,
    phones: once(phones.map((phone) => hidden('phone', `phone ${foldPhone(phone)}`))),
    address: hidden('address', `building ${building}`),
    payers: once(paidBy.filter((payer) => payer.token !== buyer.token)),
    merchant: { kind: 'merchant', token: declaration.ebcCode },
    firms: [
      { kind: 'platform', token: declaration.ebpCode },
      ...once(payCodes.map((code): LinkEntity => ({ kind: 'paymentFirm', token: code }))),
      { kind: 'carrier', token: declaration.logisticsCode },
      { kind: 'agent', token: declaration.agentCode },
    ],
    accounts: once(paidTo.map((account) => hidden('account', `account ${account.trim()}`))),
  };
}

/** What is to stand on whose sheet. People's edges run both ways, firms' only from the merchant: a carrier knows everybody. */
export function edgesOf({ buyer, phones, address, payers, merchant, firms, accounts }: Identities): LinkEdges[] {
  const around = [...phones, address, ...payers];
  return [
    ...around.map((from) => ({ from, to: [buyer] })),
    { from: buyer, to: around },
    { from: merchant, to: [...firms, ...accounts] },
  ];
}

/** Of each token the last, at the place of the first. */
function once(entities: readonly LinkEntity[]): readonly LinkEntity[] {
  if (entities.length < 2) return entities;
  const [one, other] = entities;
  if (entities.length === 2 && one?.token === other?.token) return entities.slice(1);
  return [...new Map(entities.map((entity) => [entity.token, entity])).values()];
}
