import { describe, expect, it } from 'vitest';
import { type Standing, standingOf } from '../../../../../shared/domain/screen/goods/standing-of.ts';
import { weighUse } from '../../../../../shared/domain/screen/goods/weigh-use.ts';
import type { UseReason } from '../../../../../shared/model/mark-use.ts';
import type { Right } from '../../../../../shared/model/right.ts';
import type { Article } from '../../../../builders/goods-case.ts';
import { cream, markedGoods } from '../../../../builders/marked-goods.ts';
import { recordation } from '../../../../builders/recordation.ts';

interface Weighing {
  readonly right?: Partial<Right>;
  readonly goods?: readonly Article[];
  readonly rights?: number;
}

function weighed({ right = {}, goods = [cream], rights = 1 }: Weighing = {}) {
  const { use, facts, declaration } = markedGoods({ rights: [{ ...recordation(), ...right }], goods });
  return weighUse(use, standingOf(use, facts, declaration), facts, declaration, rights);
}

const PLAIN = weighed();
const said = (weighing: Weighing) => weighed(weighing).reasons.filter((reason) => !PLAIN.reasons.includes(reason));
const article = (changes: Partial<Article>) => ({ goods: [{ ...cream, ...changes }] });

describe('weighUse', () => {
  it('gives the use as seen, and its score where nothing else is known', () => {
    const { use } = markedGoods();

    expect(PLAIN).toEqual({
      recordNo: 'T2026-00001',
      mark: 'Samplemark',
      view: 'exact',
      steps: [],
      score: use.score,
      reasons: ['in-scope'],
    });
  });

  it.each<[UseReason, Weighing]>([
    ['known-infringer', { right: { knownInfringers: ['3104W60001'] } }],
    ['replica-words', article({ name: 'Samplemark 面霜 高仿' })],
    ['price-below-band', { right: { priceBandYuan: [101, 200] } }],
    ['declared-no-brand', article({ gmodel: '品牌类型:无品牌' })],
    ['several-rights', { rights: 3 }],
    ['barcode-of-others', { right: { barcodePrefix: '690' }, ...article({ barCode: '5025155012345' }) }],
  ])('raises the score for %s, and stays below 1', (reason, weighing) => {
    expect(said(weighing)).toEqual([reason]);
    expect(weighed(weighing).score).toBeGreaterThan(PLAIN.score);
    expect(weighed(weighing).score).toBeLessThan(1);
  });

  it('stays below 1 when everything speaks against the goods', () => {
    const all = weighed({
      right: { knownInfringers: ['3104W60001'], priceBandYuan: [101, 200], barcodePrefix: '690' },
      goods: [{ ...cream, name: 'Samplemark 高仿 面霜', gmodel: '无品牌', barCode: '5025155012345' }],
      rights: 9,
    });

    expect(all.reasons).toHaveLength(7);
    expect([all.score > 0.99, all.score < 1]).toEqual([true, true]);
  });

  it.each<[UseReason, Weighing]>([
    ['authorised', { right: { authorisedImporters: ['3104W60001'] } }],
    ['cleared', { right: { cleared: [{ ebcCode: '3104W60001', until: '2026-11-04' }] } }],
    ['out-of-validity', { right: { validTo: '2026-11-03' } }],
    ['barcode-of-holder', { right: { barcodePrefix: '502' }, ...article({ barCode: '5025155012345' }) }],
    ['price-in-band', { right: { priceBandYuan: [100, 200] } }],
    ['scope-unknown', { right: { hsScope: [] } }],
  ])('lowers the score for %s', (reason, weighing) => {
    expect(said(weighing)).toEqual([reason]);
    expect(weighed(weighing).score).toBeLessThan(PLAIN.score);
    expect(weighed(weighing).score).toBeGreaterThan(0);
  });

  it('leaves less of every standing than of none', () => {
    const { use, facts, declaration } = markedGoods();
    const scoreOf = (...standing: Standing[]) => weighUse(use, standing, facts, declaration, 1).score;

    for (const standing of ['authorised', 'cleared', 'holder-silent', 'out-of-validity'] as const)
      expect(scoreOf(standing)).toBeLessThan(scoreOf() / 5);
    expect(scoreOf('authorised', 'holder-silent')).toBeLessThan(scoreOf('authorised'));
  });

  it('names a nickname, which weighs less than the mark', () => {
    const { use, facts, declaration } = markedGoods({
      rights: [recordation({ nicknames: ['大样'] })],
      goods: [{ ...cream, name: '大样 面霜' }],
    });
    const nickname = weighUse(use, [], facts, declaration, 1);

    expect(nickname.reasons).toEqual(['in-scope', 'nickname']);
    expect(nickname.score).toBeLessThan(PLAIN.score);
  });

  it.each([
    ['99.99', 'price-below-band'],
    ['100', 'price-in-band'],
    ['300', 'price-in-band'],
    ['0', 'price-below-band'],
  ])('compares a price of %s yuan with the lower end of the band', (price, reason) => {
    expect(said({ right: { priceBandYuan: [100, 200] }, ...article({ price }) })).toEqual([reason]);
  });

  it('takes the cheapest line that uses the right, and no other', () => {
    const right = { priceBandYuan: [100, 200] } satisfies Partial<Right>;

    expect(said({ right, goods: [cream, { ...cream, price: '1' }] })).toEqual(['price-below-band']);
    expect(said({ right, goods: [cream, { ...cream, name: '面霜', price: '1' }] })).toEqual(['price-in-band']);
  });

  it.each([
    [{ barcodePrefix: '502' }, ['5025155012345'], ['barcode-of-holder']],
    [{ barcodePrefixes: ['690', '502'] }, ['5025155012345'], ['barcode-of-holder']],
    [{ barcodePrefix: '502' }, ['5025155012345', '6901234567892'], ['barcode-of-others']],
    [{ barcodePrefix: '502' }, ['5025155012345', undefined], []],
    [{ barcodePrefix: '502' }, ['无'], []],
    [{ barcodePrefix: '502' }, ['5025155'], []],
    [{ barcodePrefix: '502' }, ['50251550'], ['barcode-of-holder']],
    [{ barcodePrefix: '', barcodePrefixes: [] }, ['5025155012345'], []],
  ])('with prefixes %o and barcodes %o says %o', (right, barCodes, reasons) => {
    const goods = barCodes.map((barCode) => ({ ...cream, ...(barCode === undefined ? {} : { barCode }) }));

    expect(said({ right, goods })).toEqual(reasons);
  });

  it.each(['无品牌', '品牌:无', '品牌：无|规格:50ml', '无牌', 'NO BRAND', 'unbranded'])(
    'reads %s as no brand',
    (gmodel) => {
      expect(said(article({ gmodel }))).toEqual(['declared-no-brand']);
    },
  );

  it.each(['品牌:无印良品', '品牌:Samplemark', '无色', '无线'])('does not read %s as no brand', (gmodel) => {
    expect(said(article({ gmodel }))).toEqual([]);
  });

  it('reads replica words in every text of the lines that use the right', () => {
    expect(said(article({ describe: '高仿' }))).toEqual(['replica-words']);
    expect(said({ goods: [cream, { ...cream, name: '面霜', describe: '高仿' }] })).toEqual([]);
  });

  it.each([
    [2, []],
    [3, ['several-rights']],
  ])('of %i rights in one parcel says %o', (rights, reasons) => {
    expect(said({ rights })).toEqual(reasons);
  });
});
