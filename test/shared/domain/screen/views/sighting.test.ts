import { describe, expect, it } from 'vitest';
import { NOTHING, OTHER } from '../../../../../shared/domain/screen/text/kinds.ts';
import { seen, WIDE } from '../../../../../shared/domain/screen/views/sighting.ts';

describe('seen', () => {
  it('is a sighting with nothing in between', () => {
    expect(seen('leet', 7, [2, 6], 1)).toEqual({
      form: 7,
      from: 2,
      below: 6,
      view: 'leet',
      added: 0,
      dropped: 0,
      gapKinds: 0,
      changed: 1,
    });
  });
});

describe('WIDE', () => {
  it('is no bit of a kind', () => {
    expect(WIDE).toBeLessThan(2 ** 31);
    expect(WIDE).toBeLessThan(2 ** NOTHING);
    expect(Array.from({ length: OTHER }, (_, kind) => WIDE & (1 << kind)).some((bit) => bit !== 0)).toBe(false);
  });
});
