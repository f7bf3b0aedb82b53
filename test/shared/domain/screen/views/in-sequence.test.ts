import { describe, expect, it } from 'vitest';
import { HAN, MARKING, PICTURE, SPACE } from '../../../../../shared/domain/screen/text/kinds.ts';
import { inSequence, standsAlone } from '../../../../../shared/domain/screen/views/in-sequence.ts';
import { WIDE } from '../../../../../shared/domain/screen/views/sighting.ts';
import { rightOn, rightsOn, seenBy, sightOf } from '../../../../builders/screened.ts';

const see = (title: string, ...marks: readonly string[]) => seenBy(inSequence, title, rightsOn(...marks));

/** The first sighting, with what lies in its gaps. */
function firstOf(title: string, mark: string) {
  const sight = sightOf(title, rightsOn(mark));
  inSequence(sight);
  return sight.found[0];
}

describe('inSequence', () => {
  it.each([
    ['NIKE 鞋', 'NIKE'],
    ['ＮＩＫＥ鞋', 'ＮＩＫＥ'],
    ['nіkе', 'nіkе'],
    ['nıké', 'nıké'],
    ['男鞋Nike男', 'Nike'],
    ['nike270', 'nike'],
    ['2024nike', 'nike'],
    ['nikex100', 'nike'],
    ['(nike)', 'nike'],
  ])('sees a mark in %s', (title, span) => {
    expect(see(title, 'NIKE')).toEqual([`NIKE exact ${span}`]);
  });

  it.each(['snike', 'nikes', 'nikeair', 'жnike', 'nikeж', 'n1ke', 'nik', ''])(
    'sees no mark in the word %s',
    (title) => {
      expect(see(title, 'NIKE')).toEqual([]);
    },
  );

  it('takes three letters before a model number for a part of it, four for a mark', () => {
    expect(see('gapx100', 'GAP')).toEqual([]);
    expect(see('gapsx100', 'GAPS')).toEqual(['GAPS exact gaps']);
  });

  it.each([
    ['n i k e', 'n i k e'],
    ['n-i-k-e', 'n-i-k-e'],
    ['ni.ke!', 'ni.ke'],
    ['n✨ike', 'n✨ike'],
  ])('sees a mark spaced out in %s', (title, span) => {
    expect(see(title, 'NIKE')).toEqual([`NIKE spaced ${span}`]);
  });

  it('sees every place, and every mark that begins in one', () => {
    expect(see('样例牌 样例', '样例', '样例牌')).toEqual(['样例 exact 样例', '样例牌 exact 样例牌', '样例 exact 样例']);
  });

  it('sees the pinyin of a Han mark', () => {
    expect(see('hengyuanxiang', '恒源祥')).toEqual(['恒源祥 pinyin hengyuanxiang']);
    expect(see('Heng Yuan Xiang', '恒源祥')).toEqual(['恒源祥 pinyin Heng Yuan Xiang']);
    expect(see('hengyuanxian', '恒源祥')).toEqual([]);
  });

  it('sees every right on the same mark', () => {
    const rights = [rightOn(['NIKE']), rightOn(['耐克', 'nike'])];

    expect(seenBy(inSequence, 'Nike', rights)).toEqual(['NIKE exact Nike', 'nike exact Nike']);
  });

  it('counts gaps that the mark does not have, and what lies in them', () => {
    expect(firstOf('n i-ke', 'NIKE')).toMatchObject({ added: 2, dropped: 0, gapKinds: (1 << SPACE) | (1 << MARKING) });
    expect(firstOf('n - ike', 'NIKE')).toMatchObject({ added: 1, gapKinds: (1 << SPACE) | (1 << MARKING) | WIDE });
    expect(firstOf('耐✨克', '耐克')).toMatchObject({ added: 1, gapKinds: 1 << PICTURE });
  });

  it('counts gaps of the mark that the text does not have', () => {
    expect(firstOf('newbalance', 'New Balance')).toMatchObject({ view: 'exact', added: 0, dropped: 1, gapKinds: 0 });
    expect(firstOf('new / balance', 'New Balance')).toMatchObject({ view: 'exact', added: 0, dropped: 0, gapKinds: 0 });
    expect(firstOf('n ewbalance', 'New Balance')).toMatchObject({ view: 'spaced', added: 1, dropped: 1 });
  });

  it('takes a mark of more symbols than its gaps have bits', () => {
    const long = `${'ab '.repeat(19)}ab`;

    expect(firstOf(long, long)).toMatchObject({ view: 'spaced', dropped: 0 });
    expect(firstOf('a'.repeat(60), 'a'.repeat(60))).toMatchObject({ view: 'exact' });
  });
});

describe('standsAlone', () => {
  it('holds of a Han character with nothing Han beside it', () => {
    const { text } = sightOf('耐 a克b 鞋子', []);
    const alone = [0, 3, 6, 7].map((unit) => [text.kindAt(unit), standsAlone(text, unit)]);

    expect(alone).toEqual([
      [HAN, true],
      [HAN, true],
      [HAN, false],
      [HAN, false],
    ]);
  });
});
