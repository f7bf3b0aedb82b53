import type { Case } from '../../model/case.ts';
import type { RawPaymentAnswer } from '../../model/raw-payment.ts';
import type { Enterprise } from '../../model/reference.ts';
import { sameText } from '../../notation/fold.ts';
import type { Disagreement } from './disagreement.ts';
import { stated } from './stated.ts';

/**
 * The money went to the platform or the merchant (P3), as far as the register knows them: by code or name, and to an account of
 * theirs where accounts are registered. Nothing is said where neither firm is registered.
 */
export function recipientDiffers(
  { own }: RawPaymentAnswer,
  { parcel, papers, reference }: Case,
): readonly Disagreement[] {
  const { order, declaration } = papers;
  const codes = [parcel.ebpCode, order?.ebcCode, declaration?.ebcCode];
  const firms = [...new Set(codes.flatMap((code) => reference.enterprises.get(code ?? '') ?? []))];
  if (own === null || firms.length === 0) return [];
  return [...namesDiffer(own, firms, reference.enterprises), ...accountsDiffer(own, firms)];
}

type Recipient = NonNullable<RawPaymentAnswer['own']>;

function namesDiffer(
  { recpCode, recpName }: Recipient,
  firms: readonly Enterprise[],
  enterprises: Case['reference']['enterprises'],
): readonly Disagreement[] {
  const coded = enterprises.get(recpCode);
  const isOwn = (coded !== undefined && firms.includes(coded)) || firms.some(({ name }) => sameText(name, recpName));
  if (isOwn) return [];
  const known = firms.map(({ name }) => stated('reference', 'recpName', name));
  return [{ statements: [...known, stated('rawPayment', 'recpName', recpName)] }];
}

function accountsDiffer({ recpAccount }: Recipient, firms: readonly Enterprise[]): readonly Disagreement[] {
  const accounts = firms.flatMap((firm) => firm.recpAccounts ?? []);
  if (accounts.length === 0 || accounts.includes(recpAccount)) return [];
  const known = accounts.slice(0, 3).map((account) => stated('reference', 'recpAccount', account));
  return [{ statements: [...known, stated('rawPayment', 'recpAccount', recpAccount)] }];
}
