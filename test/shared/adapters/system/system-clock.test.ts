import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../../shared/adapters/system/system-clock.ts';

describe('systemClock', () => {
  it('tells the present as an ISO instant, moved by its offset', () => {
    const day = 86_400_000;
    const ahead = Date.parse(systemClock(day).now()) - Date.parse(systemClock(0).now());

    expect(systemClock(0).now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(Math.abs(ahead - day)).toBeLessThan(1000);
    expect(Math.abs(Date.parse(systemClock(0).now()) - Date.now())).toBeLessThan(1000);
  });
});
