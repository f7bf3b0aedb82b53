import { describe, expect, it } from 'vitest';
import { byLetters } from '../../../../../shared/domain/screen/views/by-letters.ts';
import { withOneEdit } from '../../../../../shared/domain/screen/views/with-one-edit.ts';
import { rightsOn, seenBy, sightOf } from '../../../../builders/screened.ts';

const see = (title: string, ...marks: readonly string[]) => seenBy(withOneEdit, title, rightsOn(...marks));

describe('withOneEdit', () => {
  it.each([
    ['a letter missing', 'samlemark'],
    ['its first letter missing', 'amplemark'],
    ['its last letter missing', 'samplemar'],
    ['a letter too many', 'samplemaark'],
    ['one too many before', 'zsamplemark'],
    ['one too many behind', 'samplemarkz'],
    ['another letter', 'samblemark'],
    ['another first letter', 'zamplemark'],
    ['another last letter', 'samplemarq'],
    ['two letters in each other’s place', 'sampelmark'],
    ['its first two in each other’s place', 'asmplemark'],
  ])('sees a mark with %s', (_, title) => {
    expect(see(`${title} 鞋`, 'Samplemark')).toEqual([`Samplemark one-edit ${title}`]);
  });

  it.each([
    ['as recorded', 'samplemark'],
    ['two letters missing', 'smlemark'],
    ['two other letters', 'zamplemarq'],
    ['letters far from each other exchanged', 'kamplemars'],
    ['a digit', 'samp1emark'],
    ['a gap', 'samle-mark'],
  ])('does not see a mark with %s', (_, title) => {
    expect(see(title, 'Samplemark')).toEqual([]);
  });

  it('sees one changed word among the words of a mark', () => {
    expect(see('Western Diggital', 'Western Digital')).toEqual(['Western Digital one-edit Western Diggital']);
    expect(see('new Wesern-Digital 1tb', 'Western Digital')).toEqual(['Western Digital one-edit Wesern-Digital']);
    expect(see('Wesern Diggital', 'Western Digital')).toEqual([]);
  });

  it('does not look over Han', () => {
    expect(see('Western 硬盘 Diggital', 'Western Digital')).toEqual([]);
  });

  it('takes ordinary words, and marks as they stand, for no misspelling', () => {
    expect(see('watch', 'Swatch')).toEqual([]);
    expect(see('samplemarks', 'Samplemark', 'Samplemarks')).toEqual([]);
    expect(see('zwatch', 'Swatch')).toEqual(['Swatch one-edit zwatch']);
  });

  it('takes words of five letters and marks of four, no shorter ones', () => {
    expect(see('nikke', 'NIKE')).toEqual(['NIKE one-edit nikke']);
    expect(see('nkie', 'NIKE')).toEqual([]);
    expect(see('gapp', 'GAP')).toEqual([]);
  });

  it('takes words of forty letters, no longer ones', () => {
    const mark = 'abcdefghij'.repeat(4);

    expect(see(`${mark.slice(0, -1)}z`, mark)).toHaveLength(1);
    expect(see(`${mark}z`, mark)).toEqual([]);
  });

  it('says each place once, and none where another view saw the mark', () => {
    const sight = sightOf('moncier', rightsOn('Moncler'));
    byLetters(sight);
    withOneEdit(sight);

    expect(sight.found.map(({ view }) => view)).toEqual(['look-alike']);
    expect(see('aaaaaaa', 'aaaaaa')).toEqual(['aaaaaa one-edit aaaaaaa']);
  });

  it('leaves pinyin and Han marks to others', () => {
    expect(see('hengyuanxian', '恒源祥')).toEqual([]);
    expect(see('恒源鞋x', '恒源祥')).toEqual([]);
  });
});
