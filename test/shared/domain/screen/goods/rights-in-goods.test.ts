import { describe, expect, it } from 'vitest';
import type { RightInGoods } from '../../../../../shared/domain/screen/goods/rights-in-goods.ts';
import { cream, markedGoods } from '../../../../builders/marked-goods.ts';
import { recordation } from '../../../../builders/recordation.ts';

const reasonsOf = (found: readonly RightInGoods[]) => found.map(({ weighed }) => weighed.reasons);

describe('rightsInGoods', () => {
  it('gives each use with its reasons and score', () => {
    const { rightsIn, facts, declaration, use } = markedGoods({
      rights: [{ ...recordation(), authorisedImporters: ['3104W60001'] }],
    });

    const [found] = rightsIn(facts, declaration);

    expect(found?.use).toMatchObject({ right: use.right, mark: use.mark, lines: use.lines });
    expect(found?.use.statements()).toEqual(use.statements());
    expect(found?.weighed).toMatchObject({ recordNo: 'T2026-00001', reasons: ['in-scope', 'authorised'] });
    expect(found?.weighed.score).toBeLessThan(0.05);
  });

  it('gives none for goods without a mark', () => {
    const { rightsIn, facts, declaration } = markedGoods({ goods: [{ ...cream, name: '面霜' }] });

    expect(rightsIn(facts, declaration)).toEqual([]);
  });

  it('works once for a case, and anew for another', () => {
    const { rightsIn, facts, declaration } = markedGoods();

    const first = rightsIn(facts, declaration);

    expect(rightsIn(facts, declaration)).toBe(first);
    expect(rightsIn({ ...facts }, declaration)).not.toBe(first);
    expect(rightsIn({ ...facts }, declaration)).toMatchObject(first.map(({ weighed }) => ({ weighed })));
  });

  it.each([
    [2, false],
    [3, true],
  ])('with rights of %i holders in one parcel, says that they are several: %s', (count, isSaid) => {
    const marks = ['Samplemark', 'Probenzeichen', 'Echantillon'].slice(0, count);
    const { rightsIn, facts, declaration } = markedGoods({
      rights: marks.map((mark) => recordation({ recordNo: mark, holder: mark, marks: [mark] })),
      goods: marks.map((mark) => ({ ...cream, name: `${mark} 面霜` })),
    });

    const said = reasonsOf(rightsIn(facts, declaration)).map((reasons) => reasons.includes('several-rights'));

    expect(said).toEqual(marks.map(() => isSaid));
  });

  it('counts several rights of one holder, and several on one word, once', () => {
    const marks = ['Samplemark', 'Probenzeichen', 'Echantillon'];
    const ofOneHolder = markedGoods({
      rights: marks.map((mark) => recordation({ recordNo: mark, marks: [mark] })),
      goods: marks.map((mark) => ({ ...cream, name: `${mark} 面霜` })),
    });
    const onOneWord = markedGoods({
      rights: marks.map((holder) => recordation({ recordNo: holder, holder, marks: ['Samplemark'] })),
      goods: [{ ...cream, name: 'Samplemark 面霜' }],
    });

    for (const { rightsIn, facts, declaration } of [ofOneHolder, onOneWord])
      expect(reasonsOf(rightsIn(facts, declaration)).flat()).not.toContain('several-rights');
  });
});
