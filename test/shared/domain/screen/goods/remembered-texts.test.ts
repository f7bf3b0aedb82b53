import { describe, expect, it } from 'vitest';
import { rememberedTexts } from '../../../../../shared/domain/screen/goods/remembered-texts.ts';
import { compileRights } from '../../../../../shared/domain/screen/index/compile-rights.ts';
import { screenText } from '../../../../../shared/domain/screen/screen-text.ts';
import { recordation } from '../../../../builders/recordation.ts';

const KEPT = 4096;
const index = compileRights([recordation({ marks: ['Samplemark', 'pro'] })]);
/** Far from the head of a title an everyday word needs the right goods to be a mark. */
const WORD = '面霜 优惠 限时 全场 包邮 pro';
const others = (count: number) => Array.from({ length: count }, (_, at) => `其他 ${at}`);

describe('rememberedTexts', () => {
  it('sees what screening sees, the first time and again', () => {
    const screen = rememberedTexts(index);

    for (const text of ['Samplemark 面霜', 'S4mplemark 面霜', '面霜', 'Samplemark 面霜'])
      expect(screen(text, '3304')).toEqual(screenText(text, index, '3304'));
  });

  it('screens a text once for each tariff code: the same word may be goods of the right or not', () => {
    const screen = rememberedTexts(index);

    const [inside, outside] = [screen(WORD, '3304'), screen(WORD, '8508')];

    expect([inside[0]?.objection, outside[0]?.objection]).toEqual([null, 'common-word']);
    expect(screen(WORD, '3304')).toBe(inside);
    expect(screen(WORD, '8508')).toBe(outside);
  });

  it(`keeps ${KEPT} texts and forgets the one that it met first`, () => {
    const screen = rememberedTexts(index);
    const first = screen('Samplemark 面霜', '3304');

    for (const text of others(KEPT - 1)) screen(text, '3304');
    expect(screen('Samplemark 面霜', '3304')).toBe(first);

    screen('再一个', '3304');
    expect(screen('Samplemark 面霜', '3304')).not.toBe(first);
    expect(screen('Samplemark 面霜', '3304')).toEqual(first);
  });
});
