import { describe, expect, it } from 'vitest';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import { unique } from './unique.ts';

/** Claims of one person of their own against a limit of 10,000 fen. */
function buyer(limitFen = 10_000) {
  const person = unique('person');
  return (orderNo: string, fen: number) => ({
    person,
    year: '2026',
    parcel: parcelId({ ebpCode: '4401TEST01', orderNo }),
    fen,
    limitFen,
  });
}

export function describeLedger(name: string, make: () => Ledger): void {
  describe(name, () => {
    it('grants up to the limit exactly and refuses one fen more', async () => {
      const ledger = make();
      const claim = buyer();

      expect(await ledger.hold(claim('a', 6_000))).toEqual({ granted: true, otherFen: 0 });
      expect(await ledger.hold(claim('b', 4_001))).toEqual({ granted: false, otherFen: 6_000 });
      expect(await ledger.hold(claim('c', 4_000))).toEqual({ granted: true, otherFen: 6_000 });
      expect(await ledger.used(claim('a', 0).person, '2026')).toBe(10_000);
    });

    it('refuses a first claim that is larger than the limit', async () => {
      const ledger = make();
      const claim = buyer();

      expect(await ledger.hold(claim('a', 10_001))).toEqual({ granted: false, otherFen: 0 });
      expect(await ledger.used(claim('a', 0).person, '2026')).toBe(0);
    });

    it('changes nothing when a claim is made twice', async () => {
      const ledger = make();
      const claim = buyer();

      await ledger.hold(claim('a', 7_000));
      await ledger.hold(claim('b', 1_000));

      expect(await ledger.hold(claim('a', 7_000))).toEqual({ granted: true, otherFen: 1_000 });
      expect(await ledger.used(claim('a', 0).person, '2026')).toBe(8_000);
    });

    it('moves a claim both ways, against the limit only when it grows', async () => {
      const ledger = make();
      const claim = buyer();
      await ledger.hold(claim('a', 6_000));
      await ledger.hold(claim('b', 2_000));

      expect(await ledger.hold(claim('a', 8_001))).toEqual({ granted: false, otherFen: 2_000 });
      expect(await ledger.hold(claim('a', 8_000))).toEqual({ granted: true, otherFen: 2_000 });
      expect(await ledger.hold({ ...claim('a', 5_000), limitFen: 1_000 })).toEqual({ granted: true, otherFen: 2_000 });
      expect(await ledger.used(claim('a', 0).person, '2026')).toBe(7_000);
    });

    it('gives all back with 0, once', async () => {
      const ledger = make();
      const claim = buyer();
      await ledger.hold(claim('a', 6_000));
      await ledger.hold(claim('b', 1_000));

      expect(await ledger.hold({ ...claim('a', 0), limitFen: 0 })).toEqual({ granted: true, otherFen: 1_000 });
      expect(await ledger.hold({ ...claim('a', 0), limitFen: 0 })).toEqual({ granted: true, otherFen: 1_000 });
      expect(await ledger.used(claim('a', 0).person, '2026')).toBe(1_000);
      expect(await ledger.hold(claim('a', 9_000))).toEqual({ granted: true, otherFen: 1_000 });
    });

    it('keeps years and persons apart', async () => {
      const ledger = make();
      const claim = buyer();
      await ledger.hold(claim('a', 10_000));

      expect(await ledger.hold({ ...claim('b', 10_000), year: '2027' })).toEqual({ granted: true, otherFen: 0 });
      expect(await ledger.hold(buyer()('c', 10_000))).toEqual({ granted: true, otherFen: 0 });
      expect(await ledger.used(unique('nobody'), '2026')).toBe(0);
    });

    it('never passes the limit when twenty parcels claim at once', async () => {
      const ledger = make();
      const claim = buyer();

      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => ledger.hold(claim(`order-${index}`, 1_000))),
      );

      expect(answers.filter(({ granted }) => granted)).toHaveLength(10);
      expect(await ledger.used(claim('', 0).person, '2026')).toBe(10_000);
    });

    it('counts a parcel once when its claim is made many times at once', async () => {
      const ledger = make();
      const claim = buyer();

      const answers = await Promise.all(Array.from({ length: 10 }, () => ledger.hold(claim('same', 4_000))));

      expect(answers).toEqual(Array.from({ length: 10 }, () => ({ granted: true, otherFen: 0 })));
      expect(await ledger.used(claim('', 0).person, '2026')).toBe(4_000);
    });
  });
}
