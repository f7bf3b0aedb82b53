import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySheet, noteLink } from '../../../../shared/domain/links/note-link.ts';
import type { LinkEntity, LinkKind, LinkSheet } from '../../../../shared/model/link-sheet.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { packLinkSheet, unpackLinkSheet } from '../../../../shared/wire/table/link-sheet-codec.ts';

const phone: LinkEntity = { kind: 'phone', token: 'AAAAAAAAAAAAAAAA' };
const buyer = (at: number): LinkEntity => ({
  kind: 'buyer',
  token: Buffer.from(`buyer-${String(at).padStart(6, '0')}`).toString('base64url'),
});

function sheetOf(count: number): LinkSheet {
  let sheet = emptySheet(phone);
  for (let at = 0; at < count; at += 1) {
    const parcel = parcelId({ ebpCode: '4401TEST01', orderNo: `T2026112400${String(at).padStart(6, '0')}` });
    sheet = noteLink(sheet, buyer(at), { day: 20_000 + (at % 300), parcel });
  }
  return { ...sheet, rev: 3 };
}

const sheets = fc.record({
  entity: fc.constant(phone),
  rev: fc.integer({ min: 1, max: 1_000_000 }),
  sketches: fc.array(
    fc.record({
      kind: fc.constantFrom<LinkKind[]>('buyer', 'payer', 'phone', 'address', 'account', 'merchant', 'agent'),
      isSample: fc.boolean(),
      neighbours: fc.array(
        fc
          .record({
            token: fc.oneof(
              fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => Buffer.from(bytes).toString('base64url')),
              fc.string({ minLength: 1, maxLength: 20 }),
              fc.stringMatching(/^[\w-]{16}$/),
            ),
            firstDay: fc.integer({ min: -10, max: 40_000 }),
            days: fc.nat({ max: 20_000 }),
            ebpCode: fc.stringMatching(/^[0-9A-Z]{1,18}$/),
            orderNo: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
          })
          .map(({ token, firstDay, days, ...key }) => ({
            token,
            firstDay,
            lastDay: firstDay + days,
            parcel: parcelId(key),
          })),
        { maxLength: 32 },
      ),
    }),
    { maxLength: 4 },
  ),
});

describe('packLinkSheet', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        expect(unpackLinkSheet(sheet.entity, sheet.rev, packLinkSheet(sheet))).toEqual(sheet);
      }),
    );
  });

  it('cuts no character of the second plane in two', () => {
    const neighbour = { token: 'F', firstDay: 1, lastDay: 6 };
    const named = (orderNo: string) => ({ ...neighbour, parcel: parcelId({ ebpCode: 'P', orderNo }) });
    const sketches = [{ kind: 'agent', isSample: false, neighbours: [named('𠀀'), named('𠀁')] }] as const;

    expect(unpackLinkSheet(phone, 1, packLinkSheet({ entity: phone, rev: 1, sketches }))).toEqual({
      entity: phone,
      rev: 1,
      sketches,
    });
  });

  it('takes less than 50 bytes for one neighbour and about 25 for each more, up to 32', () => {
    expect(packLinkSheet(sheetOf(1)).length).toBeLessThan(55);
    expect(packLinkSheet(sheetOf(32)).length).toBeLessThan(32 * 27);
    expect(packLinkSheet(sheetOf(5_000)).length).toBeLessThan(1_000);
  });
});

describe('unpackLinkSheet', () => {
  it('refuses a layout that it does not know, and an item that ends early', () => {
    const bytes = packLinkSheet(sheetOf(2));

    expect(() => unpackLinkSheet(phone, 1, Uint8Array.of(9, ...bytes.subarray(1)))).toThrow('layout 9');
    expect(() => unpackLinkSheet(phone, 1, bytes.subarray(0, -1))).toThrow('ends early');
    expect(() => unpackLinkSheet(phone, 1, Uint8Array.of(1, 1, 0, 99, 0))).toThrow('kind 49');
  });
});
