import { describe, expect, it } from 'vitest';
import { byLetters } from '../../../../../shared/domain/screen/views/by-letters.ts';
import { rightsOn, seenBy, sightOf } from '../../../../builders/screened.ts';

const see = (title: string, ...marks: readonly string[]) => seenBy(byLetters, title, rightsOn(...marks));

describe('byLetters', () => {
  it.each([
    ['N1KE', 'NIKE'],
    ['n!ke', 'NIKE'],
    ['n|k3', 'NIKE'],
    ['n1k€', 'NIKE'],
    ['@didas', 'adidas'],
    ['ad1da5', 'adidas'],
    ['0mega', 'Omega'],
    ['¥eti', 'Yeti'],
    ['$amsonite', 'Samsonite'],
    ['9ucci', 'Gucci'],
    ['6ucci', 'Gucci'],
    ['8oss', 'Boss'],
    ['7esla', 'Tesla'],
    ['2ara', 'Zara'],
    ['£oewe', 'Loewe'],
  ])('reads the signs of %s as letters', (title, mark) => {
    expect(see(title, mark)).toEqual([`${mark} leet ${title}`]);
  });

  it('reads signs over several words, and not over Han', () => {
    expect(see('n3w ba1ance', 'New Balance')).toEqual(['New Balance leet n3w ba1ance']);
    expect(see('n3w 鞋 ba1ance', 'New Balance')).toEqual([]);
  });

  it('reads four words, not five', () => {
    expect(see('a1pha beta gama de1ta', 'Alpha Beta Gama Delta')).toHaveLength(1);
    expect(see('a1pha beta gama de1ta zeta', 'Alpha Beta Gama Delta Zeta')).toEqual([]);
  });

  it.each(['n2ke', 'n1kes', 'xn1ke', 'n1k', '1kea', 'n#ke'])('does not read %s as NIKE', (title) => {
    expect(see(title, 'NIKE')).toEqual([]);
  });

  it('does not see what is written as recorded', () => {
    expect(see('NIKE n95', 'NIKE', 'n95')).toEqual([]);
  });

  it('reads letters that are drawn alike for each other', () => {
    expect(see('NlKE', 'NIKE')).toEqual(['NIKE look-alike NlKE']);
    expect(see('iego', 'LEGO')).toEqual(['LEGO look-alike iego']);
    expect(see('nlk3', 'NIKE')).toEqual(['NIKE leet nlk3']);
  });

  it('counts what was read otherwise', () => {
    const sight = sightOf('nlk3', rightsOn('NIKE'));

    byLetters(sight);

    expect(sight.found.map(({ changed }) => changed)).toEqual([2]);
  });

  it.each([
    ['rnichelin', 'Michelin'],
    ['nnichelin', 'Michelin'],
    ['moncier', 'Moncler'],
    ['vvilson', 'Wilson'],
    ['uuilson', 'Wilson'],
    ['acliclas', 'adiclas'],
    ['aclidas', 'adidas'],
  ])('reads pairs of letters in %s for the one that they look like', (title, mark) => {
    expect(see(title, mark)).toEqual([`${mark} look-alike ${title}`]);
  });

  it('reads one pair in a word', () => {
    expect(see('acliclas', 'adidas')).toEqual([]);
  });

  it('reads no pair in words for marks of three letters, but for marks of four', () => {
    expect(see('rnac', 'Mac')).toEqual([]);
    expect(see('rnacs', 'Macs')).toEqual(['Macs look-alike rnacs']);
  });

  it('reads no pair in words of more than forty letters', () => {
    const rest = 'a'.repeat(38);

    expect(see(`rn${rest}`, `m${rest}`)).toEqual([`m${rest} look-alike rn${rest}`]);
    expect(see(`rna${rest}`, `ma${rest}`)).toEqual([]);
  });

  it('does not read marks of two letters', () => {
    expect(see('c1', 'CL')).toEqual([]);
    expect(see('c1a', 'CLA')).toEqual(['CLA leet c1a']);
  });

  it('leaves pinyin and Han marks to others', () => {
    expect(see('na1ke 耐克', '耐克')).toEqual([]);
  });

  it('is silent on texts without a letter', () => {
    expect(see('1234 鞋 $', 'NIKE', 'liz')).toEqual([]);
  });
});
