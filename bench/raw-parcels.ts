import { sampleDay } from '../infra/local/sample/sample-day.ts';
import { sampleReference } from '../infra/local/sample/sample-reference.ts';
import type { Document } from '../shared/model/document/document.ts';
import { type ParcelId, parcelId, parcelKey } from '../shared/model/parcel-key.ts';
import { writeMessage } from '../shared/wire/xml/write-message.ts';

const DAY = '2026-11-23';
const SENDER = { copCode: '4601630004', copName: 'bench', dxpId: 'DXPENT0000000001' };

/** One parcel as the bytes that would arrive: one JSON request of its four documents, or four CEB messages. */
export interface RawParcel {
  readonly parcel: ParcelId;
  readonly json: string;
  readonly xml: readonly Uint8Array[];
}

/** Parcels of the sample day with all four documents, the declaration last but for the waybill. */
export function rawParcels(count: number): RawParcel[] {
  const events = sampleDay({ seed: 1, parcels: count * 1.2, day: DAY, reference: sampleReference() });
  const waybills = new Map<string, Document>();
  const others = new Map<ParcelId, Document[]>();
  for (const { at: _, sender: __, ...document } of events) {
    const { type, body } = document;
    if (type === 'waybill') waybills.set(body.orderNo ?? '', document);
    else if ('ebpCode' in body) others.set(parcelId(body), [...(others.get(parcelId(body)) ?? []), document]);
  }
  const complete = [...others].flatMap(([parcel, documents]) => {
    const waybill = waybills.get(parcelKey(parcel).orderNo);
    return waybill === undefined || documents.length !== 3 ? [] : [{ parcel, documents: [...documents, waybill] }];
  });
  return complete.slice(0, count).map(({ parcel, documents }) => ({
    parcel,
    json: JSON.stringify({ documents }),
    xml: documents.map((document) => Buffer.from(writeMessage([document], SENDER))),
  }));
}
