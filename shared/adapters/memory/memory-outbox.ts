import type { ParcelId } from '../../model/parcel-key.ts';
import type { Pick } from '../../model/pick.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { Arrived } from '../../model/submission.ts';
import type { Outbox } from '../../ports/outbox.ts';

/** Everything sent, in order, item by item. */
export interface Sent {
  readonly documents: Arrived[];
  readonly reassess: ParcelId[];
  readonly inspections: Pick[];
  readonly notices: Receipt[];
}

/** `sent` is what was sent since the last `drain`, which hands it over and begins anew. */
export function memoryOutbox(): Outbox & { readonly sent: Sent; drain(): Sent } {
  let sent = nothing();
  return {
    get sent() {
      return sent;
    },

    drain() {
      const drained = sent;
      sent = nothing();
      return drained;
    },

    async documents(arrived) {
      append(sent.documents, arrived);
    },

    async reassess(parcels) {
      append(sent.reassess, parcels);
    },

    async inspections(picks) {
      append(sent.inspections, picks);
    },

    async notices(receipts) {
      append(sent.notices, receipts);
    },
  };
}

function nothing(): Sent {
  return { documents: [], reassess: [], inspections: [], notices: [] };
}

function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
