import { describe, expect, it } from 'vitest';
import { parcelFeatures } from '../../../../../shared/domain/learn/parcel/parcel-features.ts';
import { PARCEL_PLANS } from '../../../../../shared/domain/learn/parcel/parcel-plans.ts';
import { parcelFacts } from '../../../../builders/logs.ts';

describe('parcelFeatures', () => {
  it('gives every feature that the plans look at', () => {
    const known = Object.keys(parcelFeatures(parcelFacts()));
    const wanted = PARCEL_PLANS.flatMap(({ linear, counted, bands, key, given }) => {
      const of = new Map(bands.map((band) => [band.name, band.of]));
      return [...linear, ...counted]
        .flat()
        .concat(key, given ?? key)
        .map((name) => of.get(name) ?? name);
    });

    expect([...new Set(wanted)].filter((name) => !known.includes(name))).toEqual([]);
  });

  it('tells goods by their heading, their first word, and whether they are the same', () => {
    const facts = parcelFacts({ hs: ['3304990000', '6404110000'], goods: 'dior 唇膏 | 品牌:dior', merchant: 'M2' });
    const same = parcelFeatures({ ...facts, merchant: 'M3' });

    const { hs2, hs4, hs6, brand, goods, article } = parcelFeatures(facts);

    expect({ hs2, hs4, hs6, brand }).toEqual({ hs2: '33', hs4: '3304', hs6: '330499', brand: 'dior' });
    expect(same.goods).toBe(goods);
    expect(same.article).not.toBe(article);
  });

  it('works out prices and weights of units, and none where it would divide by nothing', () => {
    const whole = parcelFeatures(parcelFacts({ value: 300, quantity: 3, weight: 1.5 }));
    const empty = parcelFeatures(parcelFacts({ value: 300, quantity: 0, weight: 0 }));

    expect([whole.unitPrice, whole.kiloPrice, whole.unitWeight]).toEqual([100, 200, 0.5]);
    expect([empty.unitPrice, empty.kiloPrice, empty.unitWeight]).toEqual([undefined, undefined, undefined]);
  });

  it('keeps nothing of goods without a name, and tells an unknown age from none', () => {
    const { goods, article, brand } = parcelFeatures(parcelFacts({ goods: '' }));

    expect([goods, article, brand]).toEqual(['', '', '']);
    expect(parcelFeatures(parcelFacts({ merchantDays: null })).merchantDays).toBeUndefined();
    expect(parcelFeatures(parcelFacts({ merchantDays: 0 })).merchantDays).toBe(1);
  });

  it('tells up to three lines apart, and three hours together', () => {
    const of = (lines: number, hour: number) => {
      const { lines: told, hours } = parcelFeatures(parcelFacts({ lines, hour }));
      return [told, hours];
    };

    expect([of(3, 2), of(4, 3)]).toEqual([
      ['3', '0'],
      ['many', '1'],
    ]);
  });
});
