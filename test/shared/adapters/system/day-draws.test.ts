import { describe, expect, it } from 'vitest';
import { memoryDrawKeys } from '../../../../shared/adapters/memory/memory-draw-keys.ts';
import { dayDraws } from '../../../../shared/adapters/system/day-draws.ts';
import { hmacDraws } from '../../../../shared/adapters/system/hmac-draws.ts';

const KEYS = memoryDrawKeys(Uint8Array.of(1));

describe('dayDraws', () => {
  it('draws under the key of the day', async () => {
    const expected = hmacDraws(await KEYS.key('2026-11-11')).draw('a subject');

    expect((await dayDraws(KEYS).of('2026-11-11')).draw('a subject')).toBe(expected);
    expect((await dayDraws(KEYS).of('2026-11-12')).draw('a subject')).not.toBe(expected);
  });

  it('asks for a key once while its day is in use, and again after eight other days', async () => {
    const asked: string[] = [];
    const draws = dayDraws({
      key: (day) => {
        asked.push(day);
        return KEYS.key(day);
      },
    });

    await Promise.all([draws.of('2026-11-01'), draws.of('2026-11-01')]);
    for (let day = 2; day <= 8; day += 1) await draws.of(`2026-11-0${day}`);
    await draws.of('2026-11-01');
    const once = asked.filter((day) => day === '2026-11-01').length;
    await draws.of('2026-11-09');
    await draws.of('2026-11-01');

    expect([once, asked.filter((day) => day === '2026-11-01').length]).toEqual([1, 2]);
  });

  it('forgets an asking that failed', async () => {
    let fails = true;
    const draws = dayDraws({ key: (day) => (fails ? Promise.reject(new Error('away')) : KEYS.key(day)) });
    await expect(draws.of('2026-11-11')).rejects.toThrow('away');

    fails = false;

    expect((await draws.of('2026-11-11')).draw('a')).toMatch(/^0\.\d{12}$/);
  });
});
