import type { ParcelId } from '../../model/parcel-key.ts';
import type { Ledger } from '../../ports/ledger.ts';

interface Year {
  used: number;
  readonly claims: Map<ParcelId, number>;
}

export function memoryLedger(): Ledger {
  const years = new Map<string, Year>();
  return {
    async hold({ person, year, parcel, fen, limitFen }) {
      const name = `${person}#${year}`;
      const account = years.get(name) ?? { used: 0, claims: new Map() };
      const own = account.claims.get(parcel) ?? 0;
      const otherFen = account.used - own;
      if (fen > own && otherFen + fen > limitFen) return { granted: false, otherFen };
      account.used = otherFen + fen;
      account.claims.set(parcel, fen);
      years.set(name, account);
      return { granted: true, otherFen };
    },

    async used(person, year) {
      return years.get(`${person}#${year}`)?.used ?? 0;
    },
  };
}
