import { describe, expect, it } from 'vitest';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Payments } from '../../shared/ports/payments.ts';
import { unique } from './unique.ts';

const parcel = (orderNo: string) => parcelId({ ebpCode: '4401TEST01', orderNo });

export function describePayments(name: string, make: () => Payments): void {
  describe(name, () => {
    it('answers all members of a payment number, sorted', async () => {
      const payments = make();
      const payment = { payCode: '4401TEST03', payTransactionId: unique('P') };

      await payments.join(payment, parcel('b'));
      await payments.join(payment, parcel('c'));

      expect(await payments.join(payment, parcel('a'))).toEqual([parcel('a'), parcel('b'), parcel('c')]);
      expect(await payments.members(payment)).toEqual([parcel('a'), parcel('b'), parcel('c')]);
      expect(await payments.members({ ...payment, payCode: 'another' })).toEqual([]);
    });

    it('changes nothing when a parcel joins or leaves twice', async () => {
      const payments = make();
      const payment = { payCode: '4401TEST03', payTransactionId: unique('P') };

      await payments.join(payment, parcel('a'));
      await payments.join(payment, parcel('a'));
      await payments.join(payment, parcel('b'));
      await payments.leave(payment, parcel('a'));
      await payments.leave(payment, parcel('a'));

      expect(await payments.members(payment)).toEqual([parcel('b')]);
    });

    it('is empty when the last member has left, and opens again', async () => {
      const payments = make();
      const payment = { payCode: '4401TEST03', payTransactionId: unique('P') };

      await payments.leave(payment, parcel('a'));
      await payments.join(payment, parcel('a'));
      await payments.leave(payment, parcel('a'));
      expect(await payments.members(payment)).toEqual([]);

      expect(await payments.join(payment, parcel('b'))).toEqual([parcel('b')]);
    });

    it('loses none of many that join at once', async () => {
      const payments = make();
      const payment = { payCode: '4401TEST03', payTransactionId: unique('P') };
      const parcels = Array.from({ length: 20 }, (_, index) => parcel(`order-${index}`));

      await Promise.all(parcels.map((one) => payments.join(payment, one)));

      expect(await payments.members(payment)).toEqual(parcels.toSorted());
    });
  });
}
