import { type KnownRings, knownRings } from '../../shared/domain/typology/known-rings.ts';
import type { RingMarks } from '../../shared/model/ring-mark.ts';
import type { KnownRings as Published } from '../../shared/ports/known-rings.ts';

/** Rings that looking back had found up to `asOf`, an ISO instant, for look-up. */
export interface Rings {
  readonly asOf: string;
  readonly rings: KnownRings;
}

/** Keeps the published marks ready for look-up; arranges them anew only when others were published. */
export function ringShelf(published: Pick<Published, 'current'>): () => Promise<Rings> {
  let shelf: { readonly from: RingMarks; readonly rings: Rings } | null = null;
  return async () => {
    const from = await published.current();
    if (shelf?.from !== from) shelf = { from, rings: { asOf: from.asOf, rings: knownRings(from.marks) } };
    return shelf.rings;
  };
}
