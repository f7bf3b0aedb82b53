import { describe, expect, it } from 'vitest';
import { areaOf, linesOutside } from '../../../../../shared/domain/screen/goods/lines-outside.ts';
import type { Right } from '../../../../../shared/model/right.ts';
import { cream, markedGoods } from '../../../../builders/marked-goods.ts';
import { recordation } from '../../../../builders/recordation.ts';

const indication = (changes: Partial<Right> = {}): Right => ({
  ...recordation({ type: 'GI_CERT_MARK' }),
  origins: ['305'],
  ...changes,
});

describe('areaOf', () => {
  it.each(['GI_CERT_MARK', 'GI_COLLECTIVE_MARK'])('is the countries of a %s', (type) => {
    expect(areaOf(indication({ type }))).toEqual(['305']);
  });

  it.each([{ type: 'TRADEMARK' }, { type: undefined }, { origins: undefined }, { origins: [] }])(
    'is empty for %o',
    (changes) => {
      expect(areaOf(indication(changes))).toEqual([]);
    },
  );
});

describe('linesOutside', () => {
  const outside = (right: Right) => {
    const { use, declaration } = markedGoods({ rights: [right], goods: [cream, { ...cream, name: '面霜' }, cream] });
    return linesOutside(use, declaration).map(({ gnum }) => gnum);
  };

  it('gives the lines that use the indication and come from elsewhere', () => {
    expect(outside(indication())).toEqual(['1', '3']);
  });

  it('gives none from inside the area, and none where there is no area', () => {
    expect(outside(indication({ origins: ['305', '304'] }))).toEqual([]);
    expect(outside(indication({ origins: [] }))).toEqual([]);
    expect(outside(indication({ type: 'TRADEMARK' }))).toEqual([]);
  });
});
