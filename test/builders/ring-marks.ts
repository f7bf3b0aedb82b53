import type { RingMark, RingMarks } from '../../shared/model/ring-mark.ts';
import { StoredParcelId } from '../../shared/model/stored-parcel-id.ts';

/** What a look left of one ring: a phone that 14 of 16 parcels share. */
export function ringMark(over: Partial<RingMark> = {}): RingMark {
  const parcels = ['P1/R1', 'P1/R2'].map((id) => StoredParcelId.parse(id));
  return { kind: 'phone', key: 'shared phone', flagged: 14, all: 16, code: 'identity-borrowed', parcels, ...over };
}

export function ringMarks(over: Partial<RingMark> = {}, asOf = '2026-11-04T00:00:00.000Z'): RingMarks {
  return { asOf, marks: [ringMark(over)] };
}
