import { describe, expect, it } from 'vitest';
import { eachGoodsText } from '../../../../../shared/domain/screen/goods/each-goods-text.ts';
import { goodsCase } from '../../../../builders/goods-case.ts';

function textsOf({ papers }: ReturnType<typeof goodsCase>) {
  const texts: string[] = [];
  if (papers.declaration)
    eachGoodsText(papers, papers.declaration, (text, { gnum, gcode }, document, field) =>
      texts.push(`${document} ${field} ${gnum} ${gcode} ${text}`),
    );
  return texts;
}

describe('eachGoodsText', () => {
  it('names document, field and declared line of every text', () => {
    const texts = textsOf(
      goodsCase({ goods: [{ gcode: '8508110000', name: '吸尘器', gmodel: '规格:1台', describe: '无线' }] }),
    );

    expect(texts).toEqual([
      'declaration gname 1 8508110000 吸尘器',
      'declaration gmodel 1 8508110000 规格:1台',
      'order itemName 1 8508110000 吸尘器',
      'order gmodel 1 8508110000 规格:1台',
      'order itemDescribe 1 8508110000 无线',
    ]);
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

    const notes = texts.filter((text) => text.includes(' note '));
    expect(notes.map((text) => text.split(' ').at(-1))).toEqual(['促销', '赠品']);
  });

  it('does without an order', () => {
    const { papers, ...facts } = goodsCase();

    expect(textsOf({ ...facts, papers: { ...papers, order: null } })).toHaveLength(2);
  });
});
