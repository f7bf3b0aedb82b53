import { chinaTime17 } from './china-time.ts';
import { stableHash } from './stable-hash.ts';

const HASH_DIGITS = 10;

/** One receipt of a document: an ISO instant, and the submission that brought it. */
export interface Reception {
  readonly receivedAt: string;
  readonly submissionId: string;
}

/**
 * The number under which customs enters a declaration 海关编号: `YYYYMMDDhhmmssSSS` of its receipt (China), then what tells apart what
 * was received together. Whoever sends it chooses neither the instant nor the submission. Of two numbers the lesser is the earlier.
 */
export function entryNumber({ receivedAt, submissionId }: Reception, parcel: string): string {
  return `${chinaTime17(receivedAt)}-${stableHash(`${submissionId} ${parcel}`, HASH_DIGITS)}`;
}

/** The number of the earliest of several receptions; null when there are none. */
export function firstEntryNumber(receptions: Iterable<Reception>, parcel: string): string | null {
  let first: string | null = null;
  for (const reception of receptions) {
    const number = entryNumber(reception, parcel);
    if (first === null || number < first) first = number;
  }
  return first;
}

/** The day of China, `YYYY-MM-DD`, on which the declaration came: its key draws. */
export function entryDay(number: string): string {
  return `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}`;
}
