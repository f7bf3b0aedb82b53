import * as z from 'zod';
import type { Arrival } from '../../model/dossier.ts';
import { parcelId, parcelKey } from '../../model/parcel-key.ts';
import { ARRIVAL_TYPE, type Returned, type Submission } from '../../model/submission.ts';

/** As the raw submission holds it. Times are ISO instants, weights decimals in kilograms. */
const Noted = z.object({
  ebpCode: z.string(),
  orderNo: z.string(),
  at: z.string(),
  weight: z.string(),
  logisticsNo: z.string().optional(),
  by: z.string().optional(),
});

/** What is kept of an arrival before it is answered. */
export function arrivalBytes({ parcel, arrival }: Returned): Uint8Array {
  return Buffer.from(JSON.stringify({ ...parcelKey(parcel), ...arrival }));
}

/** The arrival that a kept submission holds; null when it holds documents. Throws where our own bytes are damaged. */
export function readArrival({ contentType }: Pick<Submission, 'contentType'>, bytes: Uint8Array): Returned | null {
  if (contentType !== ARRIVAL_TYPE) return null;
  const { ebpCode, orderNo, at, weight, logisticsNo, by } = Noted.parse(JSON.parse(Buffer.from(bytes).toString()));
  const arrival: Arrival = {
    at,
    weight,
    ...(logisticsNo === undefined ? {} : { logisticsNo }),
    ...(by === undefined ? {} : { by }),
  };
  return { parcel: parcelId({ ebpCode, orderNo }), arrival };
}
