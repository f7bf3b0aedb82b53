import { describe, expect, it } from 'vitest';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { ARRIVAL_TYPE } from '../../../../shared/model/submission.ts';
import { arrivalBytes, readArrival } from '../../../../shared/wire/submission/arrival-bytes.ts';

const parcel = parcelId({ ebpCode: '4401TEST01', orderNo: 'a/b' });
const bare = { parcel, arrival: { at: '2026-12-14T01:00:00.000Z', weight: '0.8' } };
const full = { parcel, arrival: { ...bare.arrival, logisticsNo: 'YD1', by: '查验员甲' } };

describe('arrivalBytes', () => {
  it.each([bare, full])('keeps what readArrival gives back: %j', (returned) => {
    expect(readArrival({ contentType: ARRIVAL_TYPE }, arrivalBytes(returned))).toEqual(returned);
  });
});

describe('readArrival', () => {
  it.each(['application/json', 'application/x-ndjson', 'application/xml'] as const)(
    'takes nothing from %s, which enterprises send',
    (contentType) => {
      expect(readArrival({ contentType }, arrivalBytes(full))).toBeNull();
    },
  );

  it('throws on bytes that are no arrival', () => {
    expect(() => readArrival({ contentType: ARRIVAL_TYPE }, Buffer.from('{"at":1}'))).toThrow();
  });
});
