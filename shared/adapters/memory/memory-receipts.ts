import type { Receipt } from '../../model/receipt.ts';
import type { Receipts } from '../../ports/receipts.ts';
import { readCursor, writeCursor } from '../../wire/table/cursor.ts';

interface Page {
  readonly place: string;
  readonly pageId: string;
  readonly receipts: readonly Receipt[];
}

export function memoryReceipts(): Receipts {
  const pages = new Map<string, Page[]>();
  return {
    async append(org, pageId, at, receipts) {
      const filed = pages.get(org) ?? [];
      if (filed.some((page) => page.pageId === pageId)) return;
      filed.push({ place: `${at}#${pageId}`, pageId, receipts });
      pages.set(org, filed);
    },

    async after(org, cursor, limit) {
      const [from, skip] = cursor === undefined ? ['', '0'] : readCursor(cursor);
      const receipts: Receipt[] = [];
      let position: readonly [string, string] | undefined;
      for (const page of (pages.get(org) ?? []).toSorted((a, b) => (a.place < b.place ? -1 : 1))) {
        if (page.place < from || receipts.length >= limit) continue;
        const first = page.place === from ? Number(skip) : 0;
        const taken = page.receipts.slice(first, first + limit - receipts.length);
        if (taken.length > 0) position = [page.place, String(first + taken.length)];
        receipts.push(...taken);
      }
      return position ? { receipts, nextCursor: writeCursor(position) } : { receipts };
    },
  };
}
