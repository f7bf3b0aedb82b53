import { describe, expect, it } from 'vitest';
import { compileRights } from '../../../../shared/domain/screen/index/compile-rights.ts';
import { screenText } from '../../../../shared/domain/screen/screen-text.ts';
import { isNickname, solidsOf, stepsOf, undone } from '../../../../shared/domain/screen/steps.ts';
import { recordation } from '../../../builders/recordation.ts';

const index = compileRights([
  recordation({ marks: ['Samplemark', '恒样祥', 'Côte Azur', '未来之星'], nicknames: ['大样'] }),
]);
const { folds } = index.language;

/** The likeliest use in a text: how it is seen, what is to be undone, and what then is read. */
function read(text: string) {
  const [one] = screenText(text, index).filter(({ objection }) => objection === null);
  if (one === undefined) return null;
  const span = text.slice(...one.span);
  const steps = stepsOf(span, one, index);
  return { view: one.view, steps, mark: undone(span, one.view, steps, folds) };
}

describe('stepsOf', () => {
  it.each([
    ['Samplemark', []],
    ['samplemark', []],
    ['SAMPLEMARK', []],
    ['SaMpLeMaRk', ['case']],
    ['Ｓａｍｐｌｅｍａｒｋ', ['width']],
    ['Sámplemark', ['accent']],
    ['Sаmplemark', ['drawn-alike']],
    ['Sample\u200bmark', ['invisible']],
    ['S a m p l e m a r k', ['gaps']],
    ['S.a.m.p.l.e.m.a.r.k', ['gaps']],
    ['Cote Azur', []],
    ['恆样祥', ['simplified']],
    ['恒 样 祥', ['gaps']],
    ['Ｓ Ａ Ｍ Ｐ Ｌ Ｅ Ｍ Ａ Ｒ Ｋ', ['gaps', 'width']],
  ])('names how %s was folded', (text, steps) => {
    expect(read(`${text} 面霜`)?.steps.toSorted()).toEqual(steps);
  });

  it.each([
    ['leet', 'S4mplemark', '1:4>a', 'samplemark'],
    ['leet', '$amplemark', '0:$>s', 'samplemark'],
    ['masked', 'S*mplemark', '1:*>a', 'samplemark'],
    ['one-edit', 'Sampplemark', '4:p>', 'samplemark'],
    ['one-edit', 'Samplmark', '5:>e', 'samplemark'],
    ['one-edit', 'Samplamark', '5:a>e', 'samplemark'],
    ['one-edit', 'Smaplemark', '1:ma>am', 'samplemark'],
    ['look-alike', 'Sarnplemark', '2:rn>m', 'samplemark'],
    ['pinyin', '恒yang祥', '1:yang>样', '恒样祥'],
    ['pinyin', 'hengyangxiang', '0:hengyangxiang>恒样祥', '恒样祥'],
    ['homophone', '恒洋祥', '1:洋>样', '恒样祥'],
    ['look-alike', '末来之星', '0:末>未', '未来之星'],
    ['reordered', '未之来星', '1:之来>来之', '未来之星'],
  ])('says %s with its place, what is read and what is meant: %s', (view, text, step, mark) => {
    expect(read(`${text} 面霜`)).toEqual({ view, steps: [step], mark });
  });

  it('puts the edit behind the folds', () => {
    expect(read('Ｓ４ｍｐｌｅｍａｒｋ 面霜')?.steps).toEqual(['width', '1:4>a']);
  });

  it('takes pictures for gaps', () => {
    expect(read('S🌸a🌸m🌸p🌸l🌸e🌸m🌸a🌸r🌸k')?.steps).toEqual(['gaps']);
  });
});

describe('undone', () => {
  it('gives the folded symbols of the mark, without gaps', () => {
    expect(undone('S a m p', 'spaced', ['gaps'], folds)).toBe('samp');
    expect(undone('ＣÔＴＥ', 'exact', ['accent', 'width'], folds)).toBe('cote');
  });

  it('does the edit in the last step, at its place', () => {
    expect(undone('S4mp', 'leet', ['1:4>a'], folds)).toBe('samp');
    expect(undone('恒yang祥', 'pinyin', ['1:yang>样'], folds)).toBe('恒样祥');
    expect(undone('Samp', 'one-edit', ['4:>l'], folds)).toBe('sampl');
    expect(undone('Sampp', 'one-edit', ['4:p>'], folds)).toBe('samp');
  });

  it('reads the sign that hides a letter, and one that stands for a letter, only where it does', () => {
    expect(undone('S*mp', 'masked', ['1:*>a'], folds)).toBe('samp');
    expect(undone('S*a*m*p', 'spaced', ['gaps'], folds)).toBe('samp');
    expect(undone('$amp', 'leet', ['0:$>s'], folds)).toBe('samp');
    expect(undone('$samp', 'exact', [], folds)).toBe('samp');
  });
});

describe('solidsOf', () => {
  it.each([
    ['Côte d’Azur', 'cotedazur'],
    ['恆 樣', '恒样'],
    ['AT&T', 'att'],
    ['3М', '3m'],
    ['', ''],
  ])('folds %s and leaves gaps out', (mark, solids) => {
    expect(solidsOf(mark, folds)).toBe(solids);
  });
});

describe('isNickname', () => {
  it('tells what buyers say from what is recorded', () => {
    const forms = ['大样 面霜', 'Samplemark', 'hengyangxiang'].map((text) => screenText(text, index)[0]?.form ?? -1);

    expect(forms.map((form) => isNickname(index, form))).toEqual([true, false, false]);
  });
});
