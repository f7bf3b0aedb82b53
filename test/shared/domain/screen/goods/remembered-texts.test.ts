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
  it('reads the uses that screening sees without objection, the first time and again', () => {
    const read = rememberedTexts(index);
    const seen = (text: string) =>
      screenText(text, index, '3304').flatMap(({ objection, view, score, span }) =>
        objection === null ? [{ view, score, span }] : [],
      );

    for (const text of ['Samplemark 面霜', 'S4mplemark 面霜', '面霜', '适用 Samplemark', 'Samplemark 面霜'])
      expect(read(text, '3304').uses.map(({ view, score, span }) => ({ view, score, span }))).toEqual(seen(text));
    expect(seen('S4mplemark 面霜')).toHaveLength(1);
    expect(seen('适用 Samplemark')).toHaveLength(0);
  });

  it('says of a use which mark it is and how it was read', () => {
    expect(rememberedTexts(index)('S4mplemark 面霜', '3304').uses).toMatchObject([
      { right: 0, mark: 'Samplemark', view: 'leet', steps: ['1:4>a'], nickname: false, span: [0, 10] },
    ]);
  });

  it('says whether the text calls the goods copies', () => {
    const read = rememberedTexts(index);

    expect([read('面霜 高仿', '3304').saysReplica, read('面霜', '3304').saysReplica]).toEqual([true, false]);
  });

  it('reads a text once for each tariff code: the same words may be goods of the right or not', () => {
    const read = rememberedTexts(index);

    const [inside, outside] = [read(WORD, '3304'), read(WORD, '8508')];

    expect([inside.uses.length, outside.uses.length]).toEqual([1, 0]);
    expect(read('Samplemark 面霜', '8508').uses).toEqual([]);
    expect(read(WORD, '3304')).toBe(inside);
    expect(read(WORD, '8508')).toBe(outside);
  });

  it(`keeps ${KEPT} texts and forgets the one that it met first`, () => {
    const read = rememberedTexts(index);
    const first = read('Samplemark 面霜', '3304');

    for (const text of others(KEPT - 1)) read(text, '3304');
    expect(read('Samplemark 面霜', '3304')).toBe(first);

    read('再一个', '3304');
    expect(read('Samplemark 面霜', '3304')).not.toBe(first);
    expect(read('Samplemark 面霜', '3304')).toEqual(first);
  });

  it('counts the texts of all tariff codes together', () => {
    const read = rememberedTexts(index);
    const first = read('Samplemark 面霜', '3304');

    for (const text of others(KEPT - 1)) read(text, '8508');
    expect(read('Samplemark 面霜', '3304')).toBe(first);

    read('再一个', '8508');
    expect(read('Samplemark 面霜', '3304')).not.toBe(first);
  });
});
