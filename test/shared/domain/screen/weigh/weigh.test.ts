import { describe, expect, it } from 'vitest';
import { bySound } from '../../../../../shared/domain/screen/views/by-sound.ts';
import { inSequence } from '../../../../../shared/domain/screen/views/in-sequence.ts';
import { seen } from '../../../../../shared/domain/screen/views/sighting.ts';
import { weigh } from '../../../../../shared/domain/screen/weigh/weigh.ts';
import type { Right } from '../../../../../shared/model/right.ts';
import { rightOn, rightsOn, screened, sightOf } from '../../../../builders/screened.ts';

/** What is seen in the text: span and objection, in turn. */
const weighed = (title: string, rights: readonly Right[]) =>
  screened(title, rights).map(({ span, objection }) => [span, objection]);

/** The marks that nothing speaks against. */
const standing = (title: string, rights: readonly Right[], hsCode: string | null = null) =>
  screened(title, rights, hsCode).flatMap(({ mark, objection }) => (objection === null ? [mark] : []));

describe('weigh', () => {
  it('says of each sighting its right, where it stands as written, its score and its objection', () => {
    const sight = sightOf('鞋 Ｎike', [...rightsOn('样例牌'), rightOn(['NIKE'])]);
    inSequence(sight);

    expect(weigh(sight, null)).toEqual([
      {
        ...seen('exact', 1, [2, 6], 0),
        right: 1,
        score: 0.924,
        objection: null,
        span: [2, 6],
      },
    ]);
  });

  it('gives spans in code units of the text, what shows nothing included', () => {
    const sight = sightOf('𝐍\u200bi\u0301ke', rightsOn('NIKE'));
    inSequence(sight);

    expect(weigh(sight, null).map(({ span }) => span)).toEqual([[0, 7]]);
  });

  it('gives them in the order of places, the surer first', () => {
    const order = screened('样例 nike 样例牌', rightsOn('NIKE', '样例牌', '样例')).map(({ mark, span }) => [
      mark,
      span,
    ]);

    expect(order).toEqual([
      ['样例', '样例'],
      ['NIKE', 'nike'],
      ['样例牌', '样例牌'],
      ['样例', '样例'],
    ]);
  });

  it('lets the longer mark cover the shorter ones in its place', () => {
    expect(weighed('森马汽车 bmw', rightsOn('马汽', '森马汽车'))).toEqual([
      ['森马汽车', null],
      ['马汽', 'covered'],
    ]);
    expect(weighed('new balance', rightsOn('Balance', 'New Balance', 'New'))).toEqual([
      ['new balance', null],
      ['new', 'covered'],
      ['balance', 'covered'],
    ]);
  });

  it('lets stand a Han mark with which a longer one begins, and every right on the same mark', () => {
    expect(weighed('亨得利眼镜', rightsOn('亨得利', '亨得利眼镜'))).toEqual([
      ['亨得利眼镜', null],
      ['亨得利', null],
    ]);
    expect(weighed('nike', [rightOn(['NIKE']), rightOn(['Nike'], { recordNo: 'R-2' })])).toEqual([
      ['nike', null],
      ['nike', null],
    ]);
  });

  it('lets stand the likeliest of several disguises in one place', () => {
    expect(standing('始祖乌', rightsOn('始祖鸟', '始祖屋'))).toEqual(['始祖鸟']);
    expect(standing('moncier', rightsOn('Moncles', 'Moncler', 'Moncierr'))).toEqual(['Moncler']);
  });

  it('lets stand all that the same place says as much of, in disguise too', () => {
    const nike = [rightOn(['NIKE', '耐克']), rightOn(['Nike', '耐克'], { recordNo: 'R-2' })];

    expect(standing('n1ke', nike)).toEqual(['NIKE', 'Nike']);
    expect(standing('naike', nike)).toEqual(['耐克', '耐克']);
    expect(standing('奈克', nike)).toEqual(['耐克', '耐克']);
    expect(standing('naike', rightsOn('耐克', '奈克'))).toEqual(['耐克', '奈克']);
    expect(standing('另点', rightsOn('零点', '灵点'))).toEqual(['零点', '灵点']);
  });

  it('lets the first place stand of two that say as much, whatever the order of the rights', () => {
    const rights = rightsOn('牌样例', '样例牌');

    expect(standing('样例牌样例', rights)).toEqual(['样例牌']);
    expect(standing('样例牌样例', rights.toReversed())).toEqual(['样例牌']);
  });

  it('covers across a long text', () => {
    const gap = ' '.repeat(200);

    expect(weighed(`n${gap}i${gap}k${gap}e`, rightsOn('NIKE', 'KE'))).toEqual([
      [`n${gap}i${gap}k${gap}e`, null],
      [`k${gap}e`, 'weak'],
    ]);
    expect(weighed(`样${gap}例${gap}牌`, rightsOn('样例牌', '例牌'))).toEqual([
      [`样${gap}例${gap}牌`, null],
      [`例${gap}牌`, 'covered'],
    ]);
  });

  it('takes for covered only what nothing else speaks against', () => {
    const sight = sightOf('回礼', rightsOn('回力', '回礼'));
    inSequence(sight);
    bySound(sight);

    expect(weigh(sight, null).map(({ view, objection }) => [view, objection])).toEqual([
      ['exact', null],
      ['homophone', 'common-word'],
    ]);
  });

  it('takes a mark that is referred to for no use, and every later mention of its right', () => {
    const rights = [rightOn(['苹果', 'iPhone']), ...rightsOn('佳配')];

    expect(weighed('佳配 适用iPhone 15 苹果手机壳', rights)).toEqual([
      ['佳配', null],
      ['iPhone', 'referential'],
      ['苹果', 'referential'],
    ]);
  });

  it('does not take an earlier mention for referred to', () => {
    expect(weighed('苹果手机 适用iPhone', [rightOn(['苹果', 'iPhone'])])).toEqual([
      ['苹果', null],
      ['iPhone', 'referential'],
    ]);
  });

  it('keeps the objection that there was before', () => {
    expect(weighed('适用宝宝马桶', rightsOn('宝马'))).toEqual([['宝马', 'cuts-words']]);
  });

  it('says nothing of a text in which nothing was seen', () => {
    expect(weigh(sightOf('for 鞋', rightsOn('NIKE')), null)).toEqual([]);
  });
});
