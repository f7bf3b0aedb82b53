import type { ParcelKey } from '../../../shared/model/parcel-key.ts';
import type { DocumentEvent } from './sample-day.ts';

interface Place {
  readonly baseUrl: string;
  readonly token: (org: string) => Promise<string>;
}

const AT_ONCE = 8;
const PAUSE_MS = 500;

/** The parcels of which all four documents are among the events: only these get a verdict before their window ends. */
export function parcelsOf(events: readonly DocumentEvent[]): ParcelKey[] {
  const seen = new Map<string, { readonly key: ParcelKey; readonly types: Set<string> }>();
  const waybills = new Set(events.flatMap((event) => (event.type === 'waybill' ? [event.body.orderNo] : [])));
  for (const { type, body } of events) {
    if (type !== 'order' && type !== 'payment' && type !== 'declaration') continue;
    const key = { ebpCode: body.ebpCode, orderNo: body.orderNo };
    const id = `${key.ebpCode}/${key.orderNo}`;
    const known = seen.get(id) ?? { key, types: new Set() };
    known.types.add(type);
    seen.set(id, known);
  }
  return [...seen.values()]
    .filter(({ key, types }) => types.size === 3 && waybills.has(key.orderNo))
    .map(({ key }) => key);
}

/** Asks for the parcels until none waits any more or the patience is over; answers how many no longer wait. */
export async function untilAssessed(
  { baseUrl, token }: Place,
  parcels: readonly ParcelKey[],
  patienceSeconds: number,
  onProgress: (done: number) => void,
): Promise<number> {
  const end = performance.now() + patienceSeconds * 1000;
  let open = [...parcels];
  while (open.length > 0 && performance.now() < end) {
    const batch = open.slice(0, AT_ONCE);
    const assessed = await Promise.all(batch.map(isAssessed));
    open = [...open.slice(AT_ONCE), ...batch.filter((_, at) => !assessed[at])];
    onProgress(parcels.length - open.length);
    if (!assessed.includes(true)) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return parcels.length - open.length;

  async function isAssessed({ ebpCode, orderNo }: ParcelKey): Promise<boolean> {
    const answer = await fetch(`${baseUrl}/v1/parcels/${ebpCode}/${encodeURIComponent(orderNo)}`, {
      headers: { authorization: `Bearer ${await token(ebpCode)}` },
    });
    const view: unknown = await answer.json();
    return answer.ok && typeof view === 'object' && view !== null && 'state' in view && view.state !== 'waiting';
  }
}
