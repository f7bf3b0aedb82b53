import { describe, expect, it } from 'vitest';
import { byLetters } from '../../../../../shared/domain/screen/views/by-letters.ts';
import { inSequence } from '../../../../../shared/domain/screen/views/in-sequence.ts';
import { masked } from '../../../../../shared/domain/screen/views/masked.ts';
import type { Sight, Sighting } from '../../../../../shared/domain/screen/views/sighting.ts';
import { withOneEdit } from '../../../../../shared/domain/screen/views/with-one-edit.ts';
import {
  objectionToLeet,
  objectionToLookAlike,
  objectionToMasked,
  objectionToOneEdit,
  objectionToPinyin,
} from '../../../../../shared/domain/screen/weigh/latin-disguises.ts';
import { scopes } from '../../../../../shared/domain/screen/weigh/scope.ts';
import { rightOn, sightOf } from '../../../../builders/screened.ts';

type Weigh = (sight: Sight, one: Sighting) => unknown;

/** The objection to the one thing that a view sees. */
function through(view: (sight: Sight) => void, weigh: Weigh) {
  return (title: string, mark: string, hsScope: string[] = []) => {
    const sight = sightOf(title, [rightOn([mark], { hsScope })]);
    view(sight);
    const [one] = sight.found;
    if (one === undefined) throw new Error(`${mark} is not seen in ${title}`);
    return weigh(sight, one);
  };
}

describe('objectionToLeet', () => {
  const objection = through(byLetters, objectionToLeet);

  it.each([
    ['n1ke', 'NIKE'],
    ['n1k3', 'NIKE'],
    ['n1 ke', 'NIKE'],
    ['te51a', 'Tesla'],
    ['ad1d45', 'adidas'],
    ['54m5un9', 'Samsung'],
  ])('has none to %s', (title, mark) => {
    expect(objection(title, mark)).toBeNull();
  });

  it.each([
    ['g4p', 'GAP'],
    ['11k3', 'LIKE'],
    ['7e51a', 'Tesla'],
    ['54m5u79', 'Samsutg'],
  ])('finds %s too short, or mostly a number', (title, mark) => {
    expect(objection(title, mark)).toBe('weak');
  });
});

describe('objectionToLookAlike', () => {
  const objection = through(byLetters, objectionToLookAlike);

  it.each([
    ['NlKE', 'NIKE'],
    ['cllck', 'Click'],
    ['rnichelin', 'Michelin'],
  ])('has none to %s', (title, mark) => {
    expect(objection(title, mark)).toBeNull();
  });

  it('takes three letters for too short', () => {
    expect(objection('iia', 'LIA')).toBe('weak');
  });

  it('takes words for themselves', () => {
    expect(objection('click', 'Cilck')).toBe('common-word');
    expect(objection('modern', 'Modem')).toBe('common-word');
  });
});

describe('objectionToPinyin', () => {
  const objection = through(inSequence, objectionToPinyin);

  it.each([
    ['naike', '耐克'],
    ['nai ke', '耐克'],
    ['mama', '妈妈'],
    ['heng yu an', '恒源'],
    ['man ge', '满歌'],
  ])('has none to %s', (title, mark) => {
    expect(objection(title, mark)).toBeNull();
  });

  it.each([
    ['three letters', 'ama', '阿妈'],
    ['five letters parted otherwise', 'n aike', '耐克'],
    ['letters parted by signs', 'heng-yu-an', '恒源'],
  ])('finds %s weak', (_, title, mark) => {
    expect(objection(title, mark)).toBe('weak');
  });

  it('takes syllables written together for the word that they are', () => {
    expect(objection('mange', '满歌')).toBe('common-word');
  });
});

describe('objectionToMasked', () => {
  const objection = through(masked, objectionToMasked);

  it.each([
    ['n*ke', 'NIKE'],
    ['niko*', 'Nikon'],
    ['*ikon', 'Nikon'],
    ['始*鸟', '始祖鸟'],
    ['始祖*', '始祖鸟'],
    ['n*95', 'nk95'],
  ])('has none to %s', (title, mark) => {
    expect(objection(title, mark)).toBeNull();
  });

  it.each([
    ['nik*', 'NIKE'],
    ['*ike', 'NIKE'],
    ['*祖鸟', '始祖鸟'],
    ['*k95', 'nk95'],
  ])('finds the hidden end of %s weak', (title, mark) => {
    expect(objection(title, mark)).toBe('weak');
  });
});

describe('objectionToOneEdit', () => {
  const objectionOn = (hsCode: string | null) =>
    through(withOneEdit, (sight, one) => objectionToOneEdit(sight, one, scopes(sight, hsCode)));
  const objection = objectionOn(null);

  it.each([
    ['a doubled letter of four', 'nikke', 'NIKE'],
    ['a doubled letter at the end of four', 'nikee', 'NIKE'],
    ['two of five exchanged', 'gcuci', 'Gucci'],
    ['another one of six', 'adibas', 'adidas'],
    ['another first one of six', 'zdidas', 'adidas'],
    ['one of six missing', 'adids', 'adidas'],
    ['the first of six missing', 'didas', 'adidas'],
    ['the last of eight missing', 'burberr', 'Burberry'],
    ['one too many in eight', 'burxberry', 'Burberry'],
    ['one too many before eight', 'zburberry', 'Burberry'],
    ['one too many behind ten', 'samplemarkz', 'Samplemark'],
    ['a changed word of two', 'westarn digital', 'Western Digital'],
    ['a missing letter of a long mark of words', 'western digita', 'Western Digital'],
    ['a word that is changed into another', 'now balance', 'New Balance'],
    ['a word of one letter changed', 'h bathing ape', 'A Bathing Ape'],
  ])('has none to %s', (_, title, mark) => {
    expect(objection(title, mark)).toBeNull();
  });

  it.each([
    ['a letter in four that is not doubled', 'nixke', 'NIKE'],
    ['the first two of five exchanged', 'ugcci', 'Gucci'],
    ['another one of five', 'gucsi', 'Gucci'],
    ['one too many in five', 'guxcci', 'Gucci'],
    ['one too many in six', 'adixdas', 'adidas'],
    ['the last of six missing', 'adida', 'adidas'],
    ['the last of seven missing', 'moncle', 'Moncler'],
    ['one too many before six', 'zadidas', 'adidas'],
    ['one too many behind nine', 'sampemarkz', 'Sampemark'],
  ])('finds %s weak', (_, title, mark) => {
    expect(objection(title, mark)).toBe('weak');
  });

  it('finds a digit that is missing, or too many, weak', () => {
    expect(objection('samplemark', 'Samplemark2')).toBe('weak');
    expect(objection('sample mark2', 'Sample Mark')).toBe('weak');
  });

  it('takes another letter of five for enough on the goods of the mark, the first excepted', () => {
    expect(objectionOn('6404')('gucsi', 'Gucci', ['64'])).toBeNull();
    expect(objectionOn('6404')('guxcci', 'Gucci', ['64'])).toBeNull();
    expect(objectionOn('6404')('zucci', 'Gucci', ['64'])).toBe('weak');
    expect(objectionOn('6404')('nixke', 'NIKE', ['64'])).toBe('weak');
    expect(objectionOn('3304')('gucsi', 'Gucci', ['64'])).toBe('weak');
  });

  it('takes a changed word that is one for itself', () => {
    expect(objection('ne balance', 'New Balance')).toBe('common-word');
  });
});
