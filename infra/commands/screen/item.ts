import type { Document } from '../../../shared/model/document/document.ts';
import type { ParcelKey } from '../../../shared/model/parcel-key.ts';

/** What an input holds at one place. `at` is the ISO instant of arrival; null means now. */
export type Item =
  | { readonly kind: 'document'; readonly at: string | null; readonly document: Document }
  | { readonly kind: 'returnArrived'; readonly at: string | null; readonly parcel: ParcelKey; readonly weight: string }
  | { readonly kind: 'unreadable'; readonly at: null; readonly place: string; readonly problems: readonly string[] };

const MOST_PROBLEMS = 5;

/** `place` is `file:line` or `file:document`, counted from 1; problems name fields, never what stands in them. */
export function unreadable(place: string, problems: readonly string[]): Item {
  const more = problems.length - MOST_PROBLEMS;
  const shown = problems.slice(0, MOST_PROBLEMS);
  return { kind: 'unreadable', at: null, place, problems: more > 0 ? [...shown, `and ${more} more`] : shown };
}
