import { describe, expect, it } from 'vitest';
import { compileRights } from '../../../../../shared/domain/screen/index/compile-rights.ts';
import { isHan, isLatin, markOf, sizeOf } from '../../../../../shared/domain/screen/index/rights-index.ts';
import { rightOn } from '../../../../builders/screened.ts';

const index = compileRights([rightOn(['样例牌', 'Sample-Mark', '样A'], { nicknames: ['样样'] }), rightOn(['SM2'])]);
const all = [0, 1, 2, 3, 4];

describe('markOf', () => {
  it('is the mark or nickname as recorded', () => {
    expect(all.map((form) => markOf(index, form))).toEqual(['样例牌', 'Sample-Mark', '样A', '样样', 'SM2']);
  });

  it('is for pinyin the mark that it spells', () => {
    expect([5, 6].map((form) => markOf(index, form))).toEqual(['样例牌', '样样']);
  });
});

describe('sizeOf', () => {
  it('counts symbols that can be compared', () => {
    expect(all.map((form) => sizeOf(index.forms, form))).toEqual([3, 10, 2, 2, 3]);
  });

  it('is 0 of a form that there is not', () => {
    expect(sizeOf(index.forms, 99)).toBe(0);
  });
});

describe('isHan', () => {
  it('holds of marks in Han alone', () => {
    expect(all.filter((form) => isHan(index.forms, form))).toEqual([0, 3]);
  });
});

describe('isLatin', () => {
  it('holds of marks in letters alone', () => {
    expect(all.filter((form) => isLatin(index.forms, form))).toEqual([1]);
  });
});
