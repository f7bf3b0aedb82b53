import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySheet, keptOf, noteLink } from '../../../../shared/domain/links/note-link.ts';
import type { LinkEntity, LinkKind, LinkSheet } from '../../../../shared/model/link-sheet.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { packLinkSheet } from '../../../../shared/wire/table/link-sheet-codec.ts';

const phone: LinkEntity = { kind: 'phone', token: 'AAAAAAAAAAAAAAAA' };
const buyer = (at: number): LinkEntity => ({
  kind: 'buyer',
  token: Buffer.from(`buyer-${String(at).padStart(6, '0')}`).toString('base64url'),
});
const sighting = (day: number, orderNo = 'T1') => ({ day, parcel: parcelId({ ebpCode: '4401TEST01', orderNo }) });

const events = fc.array(
  fc.record({
    kind: fc.constantFrom<LinkKind[]>('buyer', 'phone', 'address'),
    at: fc.nat({ max: 80 }),
    day: fc.integer({ min: 20_000, max: 20_060 }),
    order: fc.nat({ max: 20 }),
  }),
  { maxLength: 200 },
);
type Event = (typeof events extends fc.Arbitrary<infer T> ? T : never)[number];

function sheetAfter(all: readonly Event[]): LinkSheet {
  return all.reduce(
    (sheet, { kind, at, day, order }) => noteLink(sheet, { ...buyer(at), kind }, sighting(day, `T${order}`)),
    emptySheet(phone),
  );
}

describe('noteLink', () => {
  it('notes a neighbour with its days and its parcel', () => {
    const sheet = noteLink(emptySheet(phone), buyer(1), sighting(20_001));

    expect(sheet.sketches).toEqual([
      {
        kind: 'buyer',
        neighbours: [{ token: buyer(1).token, firstDay: 20_001, lastDay: 20_005, parcel: sighting(0).parcel }],
        isSample: false,
      },
    ]);
  });

  it('answers the very same sheet until the next week begins', () => {
    const sheet = noteLink(emptySheet(phone), buyer(1), sighting(20_001));

    expect(noteLink(sheet, buyer(1), sighting(20_005, 'T2'))).toBe(sheet);
    expect(noteLink(sheet, buyer(1), sighting(20_006, 'T2')).sketches[0]?.neighbours[0]).toMatchObject({
      firstDay: 20_001,
      lastDay: 20_012,
      parcel: sighting(0).parcel,
    });
  });

  it('takes the earliest day and, of one day, the parcel that sorts first', () => {
    const sheet = noteLink(emptySheet(phone), buyer(1), sighting(20_001, 'T5'));

    const sameDay = noteLink(sheet, buyer(1), sighting(20_001, 'T3'));
    const earlier = noteLink(sameDay, buyer(1), sighting(20_000, 'T9'));

    expect(sameDay.sketches[0]?.neighbours[0]?.parcel).toBe('4401TEST01/T3');
    expect(earlier.sketches[0]?.neighbours[0]).toMatchObject({ firstDay: 20_000, parcel: '4401TEST01/T9' });
  });

  it('does not depend on order or repetition', () => {
    fc.assert(
      fc.property(events, fc.infiniteStream(fc.nat()), (all, dice) => {
        const shuffled = [...all, ...all.slice(0, 50)]
          .map((event) => ({ event, place: dice.next().value ?? 0 }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ event }) => event);

        expect(sheetAfter(shuffled)).toEqual(sheetAfter(all));
      }),
    );
  });

  it('answers the very same sheet for everything it already holds', () => {
    fc.assert(
      fc.property(events, (all) => {
        const sheet = sheetAfter(all);

        const again = all.reduce(
          (sofar, { kind, at, day, order }) => noteLink(sofar, { ...buyer(at), kind }, sighting(day, `T${order}`)),
          sheet,
        );

        expect(again).toBe(sheet);
      }),
    );
  });

  it('keeps no more than its kind allows, and says when it leaves others out', () => {
    for (const kind of ['buyer', 'phone', 'carrier'] as const) {
      const kept = keptOf(kind);
      let sheet = emptySheet(phone);
      for (let at = 0; at < kept; at += 1) sheet = noteLink(sheet, { ...buyer(at), kind }, sighting(20_000));
      expect(sheet.sketches[0]).toMatchObject({ isSample: false });
      expect(sheet.sketches[0]?.neighbours).toHaveLength(kept);

      sheet = noteLink(sheet, { ...buyer(kept), kind }, sighting(20_000));

      expect(sheet.sketches[0]).toMatchObject({ isSample: true });
      expect(sheet.sketches[0]?.neighbours).toHaveLength(kept);
    }
  });

  it('changes ever more rarely as neighbours multiply, and its item never grows beyond 4 KB', () => {
    let sheet = emptySheet(phone);
    let changes = 0;
    for (let at = 0; at < 10_000; at += 1) {
      const next = noteLink(sheet, buyer(at), sighting(20_000, `${at}`.padEnd(60, 'X')));
      if (next !== sheet) changes += 1;
      sheet = next;
    }

    // 32 and then 32 in n: 32 (1 + ln(10,000 / 32)) are expected.
    expect(changes).toBeLessThan(300);
    expect(packLinkSheet(sheet).length).toBeLessThan(4096);
  });
});
