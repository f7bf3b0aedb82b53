import type { Papers } from '../../model/case.ts';

/** A person as a document names one. */
export interface Identity {
  readonly document: 'order' | 'payment' | 'declaration';
  readonly type: string;
  readonly typeField: 'buyerIdType' | 'payerIdType';
  readonly number: string;
  readonly numberField: 'buyerIdNumber' | 'payerIdNumber';
}

export function identitiesOf({ order, payments, declaration }: Papers): readonly Identity[] {
  const identities: Identity[] = [];
  if (order) identities.push(buyer('order', order));
  for (const { payerIdType: type, payerIdNumber: number } of payments) {
    identities.push({ document: 'payment', type, typeField: 'payerIdType', number, numberField: 'payerIdNumber' });
  }
  if (declaration) identities.push(buyer('declaration', declaration));
  return identities;
}

/** Whether the papers name somebody so; looks without writing the identities out. */
export function someIdentity(
  { order, payments, declaration }: Papers,
  isSo: (type: string, number: string) => boolean,
): boolean {
  if (order !== null && isSo(order.buyerIdType, order.buyerIdNumber)) return true;
  for (const { payerIdType, payerIdNumber } of payments) if (isSo(payerIdType, payerIdNumber)) return true;
  return declaration !== null && isSo(declaration.buyerIdType, declaration.buyerIdNumber);
}

function buyer(document: Identity['document'], of: { buyerIdType: string; buyerIdNumber: string }): Identity {
  const { buyerIdType: type, buyerIdNumber: number } = of;
  return { document, type, typeField: 'buyerIdType', number, numberField: 'buyerIdNumber' };
}
