import { describe, expect, it } from 'vitest';
import { byShape } from '../../../../../shared/domain/screen/views/by-shape.ts';
import { rightsOn, seenBy, sightOf } from '../../../../builders/screened.ts';

const see = (title: string, ...marks: readonly string[]) => seenBy(byShape, title, rightsOn(...marks));

describe('byShape', () => {
  it.each([
    ['始祖乌冲锋衣', '始祖鸟', '始祖乌'],
    ['男士始祖乌', '始祖鸟', '始祖乌'],
    ['末来之星', '未来', '末来'],
    ['耐兄鞋', '耐克', '耐兄'],
    ['兄耐', '克耐', '兄耐'],
  ])('sees in %s a character for the one that it is taken for', (title, mark, span) => {
    expect(see(title, mark)).toEqual([`${mark} look-alike ${span}`]);
  });

  it('counts the characters that stand for others', () => {
    const sight = sightOf('末来乌', rightsOn('未来鸟'));

    byShape(sight);

    expect(sight.found.map(({ changed }) => changed)).toEqual([2]);
  });

  it('says each place once, however many characters in it may be mistaken', () => {
    expect(see('未末未末', '未未未末', '末末末末')).toEqual([
      '未未未末 look-alike 未末未末',
      '末末末末 look-alike 未末未末',
    ]);
  });

  it('does not see what is written as recorded, nor other shapes', () => {
    expect(see('始祖鸟', '始祖鸟')).toEqual([]);
    expect(see('始祖马', '始祖鸟')).toEqual([]);
  });

  it('does not look over gaps', () => {
    expect(see('始祖-乌', '始祖鸟')).toEqual([]);
  });

  it('takes marks of two characters and of eight, not of nine', () => {
    expect(see('未乌', '未鸟')).toHaveLength(1);
    expect(see('耐心耐心耐心耐乌', '耐心耐心耐心耐鸟')).toHaveLength(1);
    expect(see('耐心耐心耐心耐心乌', '耐心耐心耐心耐心鸟')).toEqual([]);
  });

  it('is silent on texts without Han', () => {
    expect(see('nike 1', '始祖鸟')).toEqual([]);
  });
});
