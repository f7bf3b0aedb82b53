import { describe, expect, it } from 'vitest';
import { goodsTexts } from '../../../../../shared/domain/screen/goods/goods-texts.ts';
import { goodsCase } from '../../../../builders/goods-case.ts';

function textsOf(facts: ReturnType<typeof goodsCase>) {
  const { declaration } = facts.papers;
  return declaration ? goodsTexts(facts.papers, declaration) : [];
}

describe('goodsTexts', () => {
  it('names document, field and line of every text', () => {
    const texts = textsOf(
      goodsCase({ goods: [{ gcode: '8508110000', name: '吸尘器', gmodel: '规格:1台', describe: '无线' }] }),
    );

    expect(
      texts.map(({ statement: { document, field, line, value } }) => [document, field, line, value].join(' ')),
    ).toEqual([
      'declaration gname 1 吸尘器',
      'declaration gmodel 1 规格:1台',
      'order itemName 1 吸尘器',
      'order gmodel 1 规格:1台',
      'order itemDescribe 1 无线',
    ]);
    expect(new Set(texts.map(({ gcode }) => gcode))).toEqual(new Set(['8508110000']));
  });

  it('reads the notes of both lines', () => {
    const { papers, ...facts } = goodsCase();
    const noted = <T extends object>(line: T, note: string) => ({ ...line, note });
    const { order, declaration } = papers;
    const texts = textsOf({
      ...facts,
      papers: {
        ...papers,
        order: order && { ...order, lines: order.lines.map((line) => noted(line, '赠品')) },
        declaration: declaration && { ...declaration, lines: declaration.lines.map((line) => noted(line, '促销')) },
      },
    });

    const notes = texts.flatMap(({ statement: { document, field, value } }) =>
      field === 'note' ? [`${document} ${value}`] : [],
    );
    expect(notes).toEqual(['declaration 促销', 'order 赠品']);
  });

  it('does without an order', () => {
    const { papers, ...facts } = goodsCase();

    expect(textsOf({ ...facts, papers: { ...papers, order: null } })).toHaveLength(2);
  });
});
