import type { ParcelView } from '../../../shared/wire/http/schemas/parcel.ts';

/** Whether the parcel had left when its present lane was found. */
export function foundLater({ history }: Pick<ParcelView, 'history'>): boolean {
  const last = history.findLast(({ what }) => what === 'lane');
  return last?.afterRelease === true && last.lane !== 'green';
}
