import type { ParcelId } from '../../model/parcel-key.ts';
import type { WaybillFile } from '../../model/waybill-file.ts';
import { ValueReader, ValueWriter } from './packed-values.ts';
import { squeeze, unsqueeze } from './squeeze.ts';
import { readVersions, writeVersions } from './versions-codec.ts';

type WaybillKey = Pick<WaybillFile, 'logisticsCode' | 'logisticsNo'>;

/** The body of a waybill item: everything but its key and `rev`, which are attributes. */
export function packWaybill(file: WaybillFile): Uint8Array {
  const out = new ValueWriter();
  const facts = factsOf(file);
  writeVersions(out, file.versions, facts);
  out.small(file.claims.length);
  for (const { parcel, at } of file.claims) {
    const slash = parcel.indexOf('/');
    out.value(parcel.slice(0, slash), null);
    out.value(parcel.slice(slash + 1), facts.get('orderNo'));
    out.value(at, facts.get('receivedAt'));
  }
  return squeeze(out.done());
}

export function unpackWaybill(key: WaybillKey, rev: number, body: Uint8Array): WaybillFile {
  const from = new ValueReader(unsqueeze(body));
  const facts = factsOf(key);
  const versions = readVersions(from, facts);
  const claims = Array.from({ length: from.small() }, () => {
    const parcel = `${from.value(null)}/${from.value(facts.get('orderNo'))}` as ParcelId; // written from a ParcelId above
    return { parcel, at: from.value(facts.get('receivedAt')) ?? '' };
  });
  return { ...key, rev, versions, claims };
}

function factsOf({ logisticsCode, logisticsNo }: WaybillKey): Map<string, string> {
  return new Map([
    ['logisticsCode', logisticsCode],
    ['logisticsNo', logisticsNo],
  ]);
}
