import type { ParcelId } from '../../model/parcel-key.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { PairMap } from './pair-map.ts';

interface Year {
  used: number;
  readonly claims: Map<ParcelId, number>;
}

export function memoryLedger(): Ledger {
  const years = new PairMap<Year>();
  return {
    async hold({ person, year, parcel, fen, limitFen }) {
      const known = years.get(year, person);
      const account = known ?? { used: 0, claims: new Map() };
      const own = account.claims.get(parcel) ?? 0;
      const otherFen = account.used - own;
      if (fen > own && otherFen + fen > limitFen) return { granted: false, otherFen };
      account.used = otherFen + fen;
      account.claims.set(parcel, fen);
      if (known === undefined) years.set(year, person, account);
      return { granted: true, otherFen };
    },

    async used(person, year) {
      return years.get(year, person)?.used ?? 0;
    },
  };
}
