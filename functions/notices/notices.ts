import type { Receipt } from '../../shared/model/receipt.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Receipts } from '../../shared/ports/receipts.ts';

export interface World {
  readonly receipts: Receipts;
  readonly clock: Clock;
}

/**
 * Files the receipts of one queue message under the enterprises that read them, a page each.
 * Pages stand in the order of filing, so that a reader's cursor never passes an unread receipt.
 */
export async function notices({ receipts, clock }: World, messageId: string, told: readonly Receipt[]): Promise<void> {
  const at = clock.now();
  const pages = Map.groupBy(told, ({ org }) => org);
  await Promise.all([...pages].map(([org, page]) => receipts.append(org, messageId, at, page)));
}
