import type { Papers } from '../../model/case.ts';
import type { LinkEdges, LinkEntity, LinkKind } from '../../model/link-sheet.ts';
import type { Pseudonyms } from '../../model/pseudonyms.ts';

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

/** Who stands behind a declared parcel; null before there is a declaration. `paidTo` are tokens of accounts that raw payment data name. */
export function identitiesOf(
  { declaration, order, payments }: Papers,
  pseudonyms: Pseudonyms | null,
  paidTo: readonly string[],
): Identities | null {
  if (declaration === null || pseudonyms === null) return null;
  const { buyer, buyerPhone, consigneePhone, building, payers } = pseudonyms;
  const payCodes = payments.map(({ payCode }) => payCode);
  if (order?.payCode) payCodes.push(order.payCode);
  return {
    buyer: { kind: 'buyer', token: buyer },
    phones: eachOnce('phone', [buyerPhone, consigneePhone]),
    address: { kind: 'address', token: building },
    payers: eachOnce('payer', payers).filter(({ token }) => token !== buyer),
    merchant: { kind: 'merchant', token: declaration.ebcCode },
    firms: [
      { kind: 'platform', token: declaration.ebpCode },
      ...eachOnce('paymentFirm', payCodes),
      { kind: 'carrier', token: declaration.logisticsCode },
      { kind: 'agent', token: declaration.agentCode },
    ],
    accounts: eachOnce('account', paidTo),
  };
}

/** What is to stand on whose sheet. People's edges run both ways, firms' only from the merchant: a carrier knows everybody. */
export function edgesOf({ buyer, phones, address, payers, merchant, firms, accounts }: Identities): LinkEdges[] {
  const around = [...phones, address, ...payers];
  const toBuyer = [buyer];
  const edges: LinkEdges[] = around.map((from) => ({ from, to: toBuyer }));
  edges.push({ from: buyer, to: around }, { from: merchant, to: [...firms, ...accounts] });
  return edges;
}

function eachOnce(kind: LinkKind, tokens: readonly string[]): LinkEntity[] {
  const entities: LinkEntity[] = [];
  for (const token of tokens) if (!entities.some((one) => one.token === token)) entities.push({ kind, token });
  return entities;
}
