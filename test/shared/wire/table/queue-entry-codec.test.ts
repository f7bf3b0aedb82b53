import { describe, expect, it } from 'vitest';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { packEntry, queueName, unpackEntry } from '../../../../shared/wire/table/queue-entry-codec.ts';
import { queueEntry } from '../../../contract/parcel-dossier.ts';

describe('unpackEntry', () => {
  it.each([
    queueEntry(),
    queueEntry({ lane: 'red', lease: { by: 'officer-1', until: '2026-11-04T02:15:00.000Z' } }),
    queueEntry({ key: { ebpCode: '4401TEST01', orderNo: 'a/b#c' }, codes: [], valueFen: 0 }),
  ])('gives back the entry from its row', (entry) => {
    const row = {
      parcel: parcelId(entry.key),
      queue: queueName(entry.customsCode, entry.lane),
      urgency: entry.urgency,
      entry: packEntry(entry),
    };

    expect(unpackEntry(row)).toEqual(entry);
  });
});

describe('packEntry', () => {
  it('leaves out what the keys of the row say', () => {
    const entry = queueEntry();

    expect(packEntry(entry)).not.toContain(entry.key.orderNo);
    expect(packEntry(entry)).not.toContain(entry.urgency);
  });
});
