import { describe, expect, it } from 'vitest';
import { freedBy } from '../../../../../shared/domain/screen/goods/freed-by.ts';

describe('freedBy', () => {
  it('says what frees the goods, in both languages', () => {
    expect(freedBy({ reasons: ['in-scope', 'cleared'] })).toEqual({
      zh: '（已确认为正品或不侵权）',
      en: ' (found genuine or not infringing)',
    });
    expect(freedBy({ reasons: ['holder-silent'] })?.zh).toContain('不得扣留');
  });

  it('gives null when nothing frees them', () => {
    expect(freedBy({ reasons: [] })).toBeNull();
    expect(freedBy({ reasons: ['in-scope', 'authorised', 'barcode-of-holder'] })).toBeNull();
  });
});
