import { describe, expect, it } from 'vitest';
import { dayFault } from '../../../../shared/domain/draw/day-fault.ts';

describe('dayFault', () => {
  it('says in both languages what does not hold, and of which entry', () => {
    expect(dayFault('draw', '20261111-1')).toEqual({
      code: 'draw',
      message: { zh: expect.stringContaining('抽签值'), en: expect.stringContaining('draw') },
      entryNo: '20261111-1',
    });
    expect(dayFault('root')).not.toHaveProperty('entryNo');
  });
});
