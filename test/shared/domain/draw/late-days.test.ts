import { describe, expect, it } from 'vitest';
import { takenUpBy, takesUpFrom } from '../../../../shared/domain/draw/late-days.ts';

describe('takesUpFrom', () => {
  it('is the two days before, the nearest first', () => {
    expect(takesUpFrom('2026-03-01')).toEqual(['2026-02-28', '2026-02-27']);
  });
});

describe('takenUpBy', () => {
  it('is the two days after, the nearest first', () => {
    expect(takenUpBy('2026-12-31')).toEqual(['2027-01-01', '2027-01-02']);
  });
});
