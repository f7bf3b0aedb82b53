import { papersOf } from '../../shared/domain/dossier/papers-of.ts';
import { paymentNumbers } from '../../shared/domain/dossier/payment-numbers.ts';
import type { GroupMember, Papers, PaymentGroup } from '../../shared/model/case.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import type { ParcelId } from '../../shared/model/parcel-key.ts';
import { stableHash } from '../../shared/notation/stable-hash.ts';
import type { Dossiers } from '../../shared/ports/dossiers.ts';
import type { PaymentKey, Payments } from '../../shared/ports/payments.ts';

export interface Neighbourhood {
  readonly group: PaymentGroup;
  /** Names the group's content; null when the parcel stands alone. */
  readonly digest: string | null;
  /** Members whose last verdict was made with another content of the group. */
  readonly outdated: readonly ParcelId[];
}

function keyText({ payCode, payTransactionId }: PaymentKey): string {
  return `${payCode} ${payTransactionId}`;
}

export function alone(parcel: ParcelId, papers: Papers): Neighbourhood {
  return { group: { members: [memberOf(parcel, papers)], cut: false }, digest: null, outdated: [] };
}

/**
 * Walks the graph of orders and payments from the parcel (rules.md §3.2), at most `cap` parcels far.
 * `others` are the members that the parcel's own payment numbers already answered.
 */
export async function neighbourhood(
  ports: { readonly dossiers: Dossiers; readonly payments: Payments },
  parcel: ParcelId,
  papers: Papers,
  others: readonly ParcelId[],
  cap: number,
): Promise<Neighbourhood> {
  const members = new Map<ParcelId, GroupMember>([[parcel, memberOf(parcel, papers)]]);
  const groupOf = new Map<ParcelId, string | null>();
  const asked = new Set(paymentNumbers(papers).map(keyText));
  let frontier = [...new Set(others)].toSorted();
  let cut = false;
  while (frontier.length > 0) {
    const room = cap - members.size;
    cut ||= frontier.length > room;
    const loaded = await ports.dossiers.load(frontier.slice(0, room), 'strong');
    const keys: PaymentKey[] = [];
    for (const [id, dossier] of loaded) keys.push(...enter(id, dossier));
    frontier = cut ? [] : await strangers(keys);
  }
  const group = { members: [...members.values()].toSorted((a, b) => (a.parcel < b.parcel ? -1 : 1)), cut };
  const digest = group.members.length > 1 ? stableHash(JSON.stringify(group), 16) : null;
  const outdated = [...groupOf].filter(([, seen]) => seen !== digest).map(([id]) => id);
  return { group, digest, outdated };

  function enter(id: ParcelId, dossier: Dossier): PaymentKey[] {
    const theirs = papersOf(dossier);
    const keys = paymentNumbers(theirs);
    const touches = keys.some((key) => asked.has(keyText(key)));
    if (!touches) return [];
    members.set(id, memberOf(id, theirs));
    groupOf.set(id, dossier.group);
    return keys.filter((key) => !asked.has(keyText(key)));
  }

  async function strangers(keys: readonly PaymentKey[]): Promise<ParcelId[]> {
    for (const key of keys) asked.add(keyText(key));
    const answers = await Promise.all(keys.map((key) => ports.payments.members(key)));
    return [...new Set(answers.flat())].filter((id) => !members.has(id)).toSorted();
  }
}

function memberOf(parcel: ParcelId, { order, payments }: Papers): GroupMember {
  return {
    parcel,
    order: order && {
      acturalPaid: order.acturalPaid,
      ...(order.payCode === undefined ? {} : { payCode: order.payCode }),
      ...(order.payTransactionId === undefined ? {} : { payTransactionId: order.payTransactionId }),
    },
    payments: payments.map(({ payCode, payTransactionId, amountPaid, payTime }) => ({
      payCode,
      payTransactionId,
      amountPaid,
      payTime,
    })),
  };
}
