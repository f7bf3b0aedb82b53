import { describe, expect, it } from 'vitest';
import { masked } from '../../../../../shared/domain/screen/views/masked.ts';
import { rightsOn, seenBy } from '../../../../builders/screened.ts';

const see = (title: string, ...marks: readonly string[]) => seenBy(masked, title, rightsOn(...marks));

describe('masked', () => {
  it.each([
    ['N*KE 鞋', 'NIKE', 'N*KE'],
    ['nik*', 'NIKE', 'nik*'],
    ['*ike', 'NIKE', '*ike'],
    ['n○ke', 'NIKE', 'n○ke'],
    ['n×ke', 'NIKE', 'n×ke'],
    ['男鞋n_ke', 'NIKE', 'n_ke'],
    ['n*ke270', 'NIKE', 'n*ke'],
    ['始*鸟外套', '始祖鸟', '始*鸟'],
    ['始祖*', '始祖鸟', '始祖*'],
    ['*祖鸟', '始祖鸟', '*祖鸟'],
    ['正品始□鸟', '始祖鸟', '始□鸟'],
    ['new b*lance', 'New Balance', 'new b*lance'],
    ['sk*ii', 'sk-2ii', 'sk*ii'],
  ])('sees in %s the sign for a letter of %s', (title, mark, span) => {
    expect(see(title, mark)).toEqual([`${mark} masked ${span}`]);
  });

  it.each([
    ['another length', 'ni*e', 'NIZKE'],
    ['other letters around the sign', 'na*e', 'NIKE'],
    ['two letters hidden', 'n**e', 'NIKE'],
    ['a sign too many', 'ni*ke', 'NIKE'],
    ['a part of a word', 'xn*ke', 'NIKE'],
    ['a word that goes on', 'n*kes', 'NIKE'],
    ['Han parted otherwise too', '始 祖*', '始祖鸟'],
    ['a mark of two characters', '耐*', '耐克'],
    ['a mark of three letters', 'g*p', 'GAP'],
    ['a mark of letters and digits of three', 'n*9', 'nk9'],
    ['no sign', '始鸟', '始祖鸟'],
  ])('does not see %s', (_, title, mark) => {
    expect(see(title, mark)).toEqual([]);
  });

  it('takes a sign between numbers for times', () => {
    expect(see('12*45', '12345')).toEqual([]);
    expect(see('a2*45', 'a2345')).toEqual([]);
    expect(see('a*345', 'a2345')).toEqual(['a2345 masked a*345']);
  });

  it('takes a sign between spaces for an ornament', () => {
    expect(see('new * balance', 'newxbalance')).toEqual([]);
    expect(see('new* balance', 'newxbalance')).toEqual(['newxbalance masked new* balance']);
  });

  it('looks six Han characters far on either side, not seven', () => {
    expect(see('耐心耐心耐心*', '耐心耐心耐心克')).toHaveLength(1);
    expect(see('耐心耐心耐心耐*', '耐心耐心耐心耐克')).toEqual([]);
  });

  it('looks twenty-four letters far on either side, not twenty-five', () => {
    expect(see(`${'a'.repeat(24)}*`, `${'a'.repeat(24)}b`)).toHaveLength(1);
    expect(see(`${'a'.repeat(25)}*`, `${'a'.repeat(25)}b`)).toEqual([]);
  });

  it('leaves pinyin to others', () => {
    expect(see('n*ike', '耐克')).toEqual([]);
  });
});
