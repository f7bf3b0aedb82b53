import { describe, expect, it } from 'vitest';
import { entryDay, entryNumber, firstEntryNumber } from '../../../shared/notation/entry-number.ts';

const PARCEL = '4401TEST01/T1';
const at = (receivedAt: string, submissionId = 'S1') => ({ receivedAt, submissionId });
const EARLY = at('2026-11-04T04:30:00.000Z');

describe('entryNumber', () => {
  it('states the instant in China, and then what tells parcels and submissions of that instant apart', () => {
    const number = entryNumber(EARLY, PARCEL);

    expect(number).toMatch(/^20261104123000000-[0-9a-z]{10}$/);
    expect(entryNumber(EARLY, PARCEL)).toBe(number);
    expect(entryNumber(EARLY, '4401TEST01/T2')).not.toBe(number);
    expect(entryNumber({ ...EARLY, submissionId: 'S2' }, PARCEL)).not.toBe(number);
  });

  it('is the lesser the earlier it was given, by the millisecond', () => {
    expect(entryNumber(EARLY, PARCEL) < entryNumber(at('2026-11-04T04:30:00.001Z'), PARCEL)).toBe(true);
    expect(entryNumber(at('2026-11-04T15:59:59.999Z'), 'a') < entryNumber(at('2026-11-04T16:00:00.000Z'), 'b')).toBe(
      true,
    );
  });

  it('tells 20,000 parcels of one submission apart', () => {
    const numbers = Array.from({ length: 20_000 }, (_, n) => entryNumber(EARLY, `4401TEST01/T${n}`));

    expect(new Set(numbers).size).toBe(20_000);
  });
});

describe('firstEntryNumber', () => {
  it('is that of the earliest reception, in whichever order they are told; null without any', () => {
    const later = at('2026-11-04T04:30:00.001Z');
    const first = entryNumber(EARLY, PARCEL);

    expect(firstEntryNumber([later, EARLY], PARCEL)).toBe(first);
    expect(firstEntryNumber([EARLY, later], PARCEL)).toBe(first);
    expect(firstEntryNumber([], PARCEL)).toBeNull();
  });
});

describe('entryDay', () => {
  it.each([
    ['2026-11-04T15:59:59.999Z', '2026-11-04'],
    ['2026-11-04T16:00:00.000Z', '2026-11-05'],
  ])('of what came at %s is the day in China, %s', (receivedAt, day) => {
    expect(entryDay(entryNumber(at(receivedAt), PARCEL))).toBe(day);
  });
});
