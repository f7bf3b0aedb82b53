import type { Receipt } from '../../shared/model/receipt.ts';
import { stableHash } from '../../shared/notation/stable-hash.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Receipts } from '../../shared/ports/receipts.ts';

export interface World {
  readonly receipts: Receipts;
  readonly clock: Clock;
}

/** Receipts as one queue message brought them. */
export interface Notice {
  readonly messageId: string;
  readonly content: readonly Receipt[];
}

const PAGE_ID_LENGTH = 20;

/**
 * Files the receipts of a batch under the enterprises that read them: one page for each, because a page costs by the kilobyte
 * and a receipt alone is a tenth of one. Pages stand in the order of filing, so that a reader's cursor passes none unread.
 * The same batch again is the same page; the same message in another batch repeats its receipts, which readers know by id.
 */
export async function notices({ receipts, clock }: World, batch: readonly Notice[]): Promise<void> {
  const at = clock.now();
  const pageId = stableHash(batch.map(({ messageId }) => messageId).join(), PAGE_ID_LENGTH);
  const pages = Map.groupBy(
    batch.flatMap(({ content }) => content),
    ({ org }) => org,
  );
  await Promise.all([...pages].map(([org, page]) => receipts.append(org, pageId, at, page)));
}
