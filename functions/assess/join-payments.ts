import { isAmong, type PaymentNumber, paymentNumbers } from '../../shared/domain/dossier/payment-numbers.ts';
import type { Papers } from '../../shared/model/case.ts';
import type { ParcelId } from '../../shared/model/parcel-key.ts';
import type { World } from './world.ts';

/** A payment number that the parcel joined for the first time, with how many stood there then. */
export interface JoinedPayment {
  readonly key: PaymentNumber;
  readonly members: number;
}

/** Enters the parcel with the payments that its papers name, and leaves those that they no longer name. `others`: whoever stands with them too, asked for where it is new or `ask` says so; one who shares several stands there as often. */
export async function joinPayments(
  world: Pick<World, 'payments'>,
  parcel: ParcelId,
  before: Papers,
  papers: Papers,
  ask: boolean,
): Promise<{ readonly others: readonly ParcelId[]; readonly joined: readonly JoinedPayment[] }> {
  const former = paymentNumbers(before);
  const present = paymentNumbers(papers);
  const others: ParcelId[] = [];
  const joined: JoinedPayment[] = [];
  for (const key of present) {
    const isNew = !isAmong(former, key);
    if (!isNew && !ask) continue;
    const members = isNew ? await world.payments.join(key, parcel) : await world.payments.members(key);
    if (isNew) joined.push({ key, members: members.length });
    for (const member of members) if (member !== parcel) others.push(member);
  }
  for (const key of former) if (!isAmong(present, key)) await world.payments.leave(key, parcel);
  return { others, joined };
}

/** A parcel that joined between our join and our write may have read us too early; whoever looks last tells the other. */
export async function joinedMeanwhile(
  world: Pick<World, 'payments'>,
  joined: readonly JoinedPayment[],
): Promise<boolean> {
  for (const { key, members } of joined) if ((await world.payments.members(key)).length !== members) return true;
  return false;
}
