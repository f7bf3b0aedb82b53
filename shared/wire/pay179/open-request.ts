import type { OpenRequest } from '../../model/raw-payment.ts';

/** The form body of the request: the field `openReq` holds the JSON. */
export function writeOpenRequest({ orderNo, sessionID, serviceTime }: OpenRequest): string {
  return new URLSearchParams({ openReq: JSON.stringify({ orderNo, sessionID, serviceTime }) }).toString();
}
