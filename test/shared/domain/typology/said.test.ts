import { describe, expect, it } from 'vitest';
import { SIGNALS } from '../../../../shared/domain/typology/catalogue.ts';
import { isPlain, said } from '../../../../shared/domain/typology/said.ts';

const NAMES = SIGNALS.map(({ name }) => name);

describe('said', () => {
  it.each(NAMES)('says %s as a sentence with its figure, in both languages', (name) => {
    const told = said(name, 7);

    expect(told?.zh).toMatch(/^\P{P}.*\p{Script=Han}.*[^。；]$/u);
    expect(told?.en).toMatch(/^[a-z\d][^{}]*[a-z\d%]$/);
    expect([told?.zh.includes('7'), told?.en.includes('7')]).toEqual([!isPlain(name), !isPlain(name)]);
    expect(`${told?.zh}${told?.en}`).not.toMatch(/[{}]|undefined|NaN/);
  });

  it.each([
    ['consignee-shared', 24, 2, '同一收货人代收 24 名订购人的包裹（通常不超过 2 名）'],
    ['consignee-shared', 24, 0, '同一收货人代收 24 名订购人的包裹（通常没有）'],
    ['split-sum', 2.088, 0.58, '同一订购人或地址两日内在本商户的订单合计为单次限值的 2.09 倍（通常不超过 0.58 倍）'],
    ['price-low', 0.4249, undefined, '最低单价比通常价低 42%'],
    ['late-push', 0.0042, undefined, '该平台只有 0.42%的包裹从支付到订单间隔如此之长'],
    ['fast-delivery', 3, undefined, '清单申报后 3 小时即签收'],
    ['market-address', 1, undefined, '收货地址是市场或商铺'],
  ])('says %s of %d, usually at most %s, in the words of customs', (name, figure, usual, zh) => {
    expect(said(name, figure, usual)?.zh).toBe(zh);
  });

  it('says in English what is usual', () => {
    expect(said('split-sum', 2.088, 0.58)?.en).toMatch(
      /come to 2\.09 times the single limit \(usually at most 0\.58 times\)$/,
    );
    expect(said('phone-shared', 9, 0)?.en).toBe('9 buyers share one phone (usually none)');
  });

  it('has nothing to say of a signal that it does not know', () => {
    expect(said('unheard-of', 3)).toBeNull();
  });
});

describe('isPlain', () => {
  it('holds for what is so or not', () => {
    expect(NAMES.filter(isPlain)).toEqual(['waybill-reused-here', 'market-address', 'infringing', 'bad-identity']);
    expect(isPlain('unheard-of')).toBe(false);
  });
});
