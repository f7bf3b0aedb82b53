import { describe, expect, it } from 'vitest';
import { countAll, countLinks } from '../../../../shared/domain/links/count-links.ts';
import { emptySheet, noteLink } from '../../../../shared/domain/links/note-link.ts';
import type { LinkEntity, LinkSheet } from '../../../../shared/model/link-sheet.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';

const parcel = parcelId({ ebpCode: '4401TEST01', orderNo: 'T1' });
const DAY = 20_006;

/** The sheet of an owner seen with `count` buyers, the n-th of them on `dayOf(n)`. */
function seen(owner: string, count: number, dayOf: (at: number) => number = () => DAY): LinkSheet {
  let sheet = emptySheet({ kind: 'phone', token: owner });
  for (let at = 0; at < count; at += 1) {
    const buyer: LinkEntity = { kind: 'buyer', token: `${owner} buyer ${at}` };
    sheet = noteLink(sheet, buyer, { day: dayOf(at), parcel });
  }
  return sheet;
}

describe('countLinks', () => {
  it('is nothing without a sheet, or of a kind that was never seen', () => {
    const nothing = { all: 0, month: 0, newInWeek: 0 };

    expect(countLinks(undefined, 'buyer', DAY)).toEqual(nothing);
    expect(countLinks(seen('p', 1), 'payer', DAY)).toEqual(nothing);
  });

  it.each([1, 2, 31, 32])('is exact for %i', (count) => {
    expect(countLinks(seen('p', count), 'buyer', DAY).all).toBe(count);
  });

  it('leaves out who was first seen after the day', () => {
    const sheet = seen('p', 10, (at) => DAY + at);

    expect(countLinks(sheet, 'buyer', DAY).all).toBe(1);
    expect(countLinks(sheet, 'buyer', DAY + 4).all).toBe(5);
    expect(countLinks(sheet, 'buyer', DAY + 9).all).toBe(10);
    expect(countAll(sheet, 'buyer')).toBe(10);
  });

  it('tells who is new within 7 days, to the day', () => {
    const sheet = seen('p', 20, (at) => DAY - at);

    expect(countLinks(sheet, 'buyer', DAY).newInWeek).toBe(7);
  });

  it('tells who was seen within 30 days, to the week', () => {
    const weeksAgo = (weeks: number) =>
      countLinks(
        seen('p', 3, () => DAY),
        'buyer',
        DAY + weeks * 7,
      ).month;

    // The sighting counts to the end of its week, 6 days on.
    expect([0, 3, 4, 5].map(weeksAgo)).toEqual([3, 3, 3, 3]);
    expect([6, 7].map(weeksAgo)).toEqual([0, 0]);
  });

  it.each([
    [100, 60],
    [1_000, 60],
    [10_000, 20],
  ])('estimates %i within the error of 32 minimum values, over %i owners', (count, owners) => {
    const errors = Array.from(
      { length: owners },
      (_, owner) => countLinks(seen(`owner ${owner}`, count), 'buyer', DAY).all / count - 1,
    );
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    const spread = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);

    // Unbiased, standard error 1/√(k − 2) = 18 %; four standard errors of the mean are allowed.
    expect(Math.abs(mean)).toBeLessThan(4 * (0.183 / Math.sqrt(owners)));
    expect(spread).toBeLessThan(0.183 * 1.4);
  });

  it('estimates windows as their share of the sample', () => {
    const sheets = Array.from({ length: 40 }, (_, owner) => seen(`owner ${owner}`, 1_000, (at) => DAY - 70 * (at % 2)));
    const recent = sheets.map((sheet) => countLinks(sheet, 'buyer', DAY).month);
    const mean = recent.reduce((sum, count) => sum + count, 0) / recent.length;

    expect(mean).toBeGreaterThan(500 * 0.8);
    expect(mean).toBeLessThan(500 * 1.2);
  });
});
