import type { Receipt } from '../model/receipt.ts';

/** Receipts by the enterprise that reads them, oldest first, kept in pages. */
export interface Receipts {
  /** `pageId` makes a repeated append the same page. */
  append(org: string, pageId: string, at: string, receipts: readonly Receipt[]): Promise<void>;
  after(
    org: string,
    cursor: string | undefined,
    limit: number,
  ): Promise<{ readonly receipts: readonly Receipt[]; readonly nextCursor?: string }>;
}
