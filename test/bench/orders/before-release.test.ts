import { describe, expect, it } from 'vitest';
import { changedBeforeRelease, versionsOf } from '../../../bench/orders/before-release.ts';
import { type Delivery, inOrderOfArrival } from '../../../bench/orders/delivery.ts';

const at = (hour: number) => `2026-11-04T${String(hour).padStart(2, '0')}:00:00.000Z`;

function delivery(type: string, hour: number, version = '1', orderNo = 'T1'): Delivery {
  const body = { appTime: `2026110400000${version}`, appType: version, ebpCode: 'P', orderNo };
  return { at: at(hour), type, body: type === 'waybill' ? { ...body, logisticsCode: 'C', logisticsNo: 'W' } : body };
}

const story = (deliveries: readonly Delivery[]) =>
  inOrderOfArrival(changedBeforeRelease(deliveries)).map(({ type, body }) => `${type} ${body.appType}`);

describe('changedBeforeRelease', () => {
  it('lets the declaration of a changed parcel wait for the changes', () => {
    const recorded = [
      delivery('order', 1),
      delivery('declaration', 2),
      delivery('payment', 3),
      delivery('order', 4, '2'),
    ];

    expect(story(recorded)).toEqual(['order 1', 'order 2', 'payment 1', 'declaration 1']);
  });

  it('lets the order wait where the declaration is what changes', () => {
    const recorded = [delivery('order', 1), delivery('declaration', 2), delivery('declaration', 3, '2')];

    expect(story(recorded)).toEqual(['declaration 1', 'declaration 2', 'order 1']);
  });

  it('leaves alone what has one version, however often it comes, and other parcels', () => {
    const recorded = [
      delivery('declaration', 1),
      delivery('order', 2),
      delivery('order', 3),
      delivery('order', 4, '1', 'T2'),
      delivery('order', 5, '2', 'T3'),
    ];

    expect(changedBeforeRelease(recorded)).toEqual(recorded);
  });
});

describe('versionsOf', () => {
  it('counts contents, not deliveries', () => {
    expect(versionsOf([])).toBe(0);
    expect(versionsOf([delivery('order', 1), delivery('order', 2)])).toBe(1);
    expect(versionsOf([delivery('order', 1), delivery('order', 2, '2')])).toBe(2);
  });
});
