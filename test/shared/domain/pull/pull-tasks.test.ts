import { describe, expect, it } from 'vitest';
import { pullTasks } from '../../../../shared/domain/pull/pull-tasks.ts';
import { PARCEL } from '../../../builders/parcel.ts';
import { answer, pull } from '../../../builders/raw-payment.ts';

describe('pullTasks', () => {
  it('wakes what is wanted and unfinished', () => {
    const task = { parcel: `${PARCEL.ebpCode}/${PARCEL.orderNo}`, notBefore: pull().wantedAt };

    expect(pullTasks({ key: PARCEL, rawPayment: pull({ asks: [] }) })).toEqual([task]);
    expect(pullTasks({ key: PARCEL, rawPayment: pull() })).toEqual([task]);
  });

  it.each([null, pull({ answers: [answer()] }), pull({ overdueAt: '2026-11-05T04:00:00.000Z' })])(
    'lets %o sleep',
    (rawPayment) => {
      expect(pullTasks({ key: PARCEL, rawPayment })).toEqual([]);
    },
  );
});
