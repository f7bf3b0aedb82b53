import { describe, expect, it } from 'vitest';
import { occurrences } from '../../web/src/submitter/occurrences.ts';

describe('occurrences', () => {
  it.each([
    [
      'Nike 鞋 NIKE',
      'nike',
      [
        [0, 4],
        [7, 11],
      ],
    ],
    [
      'aaaa',
      'aa',
      [
        [0, 2],
        [2, 4],
      ],
    ],
    ['N1KE', 'nike', []],
    ['İnike', 'nike', []],
    ['鞋', '', []],
  ])('finds in %s the mark %s at %j', (text, mark, spans) => {
    expect(occurrences(text, mark)).toEqual(spans);
  });
});
