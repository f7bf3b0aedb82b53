import { describe, expect, it } from 'vitest';
import { compileRights } from '../../../../../shared/domain/screen/index/compile-rights.ts';
import { rightOn, rightsOn, screenedWith } from '../../../../builders/screened.ts';

describe('compileRights', () => {
  it('keeps every right as recorded, under its number', () => {
    const [first, second] = [rightOn(['样例牌'], { hsScope: ['3304'] }), rightOn(['Samplemark'])];
    const index = compileRights([first, second]);

    expect(index.count).toBe(2);
    expect([index.rightAt(0), index.rightAt(1)]).toEqual([first, second]);
  });

  it.each([-1, 1, 0.5, Number.NaN])('has no right number %d beside number 0', (number) => {
    expect(() => compileRights(rightsOn('样例牌')).rightAt(number)).toThrow(RangeError);
  });

  it('adds what buyers call a well-known brand, whatever its case', () => {
    const { nicknames = [] } = compileRights(rightsOn('Canada Goose')).rightAt(0);

    expect(nicknames).toContain('大鹅');
  });

  it('keeps recorded nicknames, and says none twice', () => {
    const { nicknames = [] } = compileRights([rightOn(['canada goose'], { nicknames: ['大鹅', '鹅鹅'] })]).rightAt(0);

    expect(nicknames).toEqual(['大鹅', '鹅鹅']);
  });

  it('has the same version whatever the order of rights and fields, and another for another right', () => {
    const [a, b] = rightsOn('样例牌', 'Samplemark');
    const { recordNo = '', holder = '', marks = [] } = a ?? {};
    const version = compileRights([a, b].flatMap((one) => one ?? [])).version;

    expect(compileRights([b, { marks, holder, recordNo }].flatMap((one) => one ?? [])).version).toBe(version);
    expect(compileRights(rightsOn('样例牌', 'Samplemarks')).version).not.toBe(version);
    expect(version).toMatch(/^[0-9a-z_-]{16}$/i);
  });

  it('has no version of its own without rights, and finds nothing', () => {
    const index = compileRights([]);

    expect([index.version, index.count, screenedWith('NIKE 耐克 n1ke', index)]).toEqual(['none', 0, []]);
  });

  it('speaks the same language for all rights', () => {
    expect(compileRights(rightsOn('样例牌')).language).toBe(compileRights([]).language);
  });
});
