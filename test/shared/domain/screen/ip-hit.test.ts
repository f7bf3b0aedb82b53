import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../../shared/domain/reconcile/reconcile.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { rightsInGoods } from '../../../../shared/domain/screen/goods/rights-in-goods.ts';
import { compileRights } from '../../../../shared/domain/screen/index/compile-rights.ts';
import { ipHit } from '../../../../shared/domain/screen/ip-hit.ts';
import type { Declaration } from '../../../../shared/model/document/declaration.ts';
import type { IpOutcomeKind } from '../../../../shared/model/ip-outcome.ts';
import type { Reference } from '../../../../shared/model/reference.ts';
import type { Right } from '../../../../shared/model/right.ts';
import { type Article, goodsCase, orderLine } from '../../../builders/goods-case.ts';
import { markedGoods } from '../../../builders/marked-goods.ts';

const rightsIn = (rights: readonly Right[]) => rightsInGoods(compileRights(rights));

const dyson: Right = {
  recordNo: 'T2022-0982',
  holder: '测试权利人',
  marks: ['戴森', 'Dyson'],
  hsScope: ['8516310000', '8508110000'],
  validFrom: '2026-11-04',
  validTo: '2026-11-10',
  authorisedImporters: ['3104W60009'],
};

const cleaner: Article = { gcode: '8508110000', name: 'Dyson 戴森 吸尘器', gmodel: '规格:150AW/台' };

interface Screened {
  readonly right?: Partial<Right>;
  readonly goods?: readonly Article[];
  readonly declaration?: Partial<Declaration>;
  readonly reference?: Reference;
}

function check({ right = {}, goods = [cleaner], declaration = {}, reference = {} }: Screened = {}) {
  return ipHit(rightsIn([{ ...dyson, ...right }])).check(goodsCase({ goods, declaration, reference }), defaultPolicy);
}

describe('ipHit', () => {
  it('names the record, the holder, the marks and the texts that use them', () => {
    expect(check()).toEqual([
      {
        message: {
          zh: '商品使用了备案标识“Dyson”“戴森”（备案号 T2022-0982，权利人 测试权利人），宁波测试商家 不在合法使用人之列',
          en: 'The goods use the recorded mark Dyson, 戴森 (record T2022-0982, holder 测试权利人); 宁波测试商家 is not an authorised user',
        },
        values: [
          { document: 'declaration', field: 'gname', line: '1', value: 'Dyson 戴森 吸尘器', span: [0, 5] },
          { document: 'order', field: 'itemName', line: '1', value: 'Dyson 戴森 吸尘器', span: [0, 5] },
        ],
        use: { recordNo: 'T2022-0982', mark: 'Dyson', view: 'exact', steps: [], score: 0.93, reasons: ['in-scope'] },
      },
    ]);
  });

  it('reads every text about the goods', () => {
    const plain = { ...cleaner, name: '进口吸尘器' };

    expect(check({ goods: [plain] })).toEqual([]);
    expect(check({ goods: [{ ...plain, gmodel: '品牌:戴森' }] })).toHaveLength(1);
    expect(check({ goods: [{ ...plain, describe: 'Dyson V8' }] })).toHaveLength(1);
  });

  it('reads the order of a declaration that hides the mark', () => {
    const hidden = goodsCase({
      goods: [{ ...cleaner, name: '进口吸尘器' }],
      order: { lines: [orderLine(cleaner, 0)] },
    });

    expect(ipHit(rightsIn([dyson])).check(hidden, defaultPolicy)[0]?.values).toEqual([
      { document: 'order', field: 'itemName', line: '1', value: 'Dyson 戴森 吸尘器', span: [0, 5] },
    ]);
  });

  it.each([['ebcCode'], ['agentCode']])('respects an authorised importer as %s', (field) => {
    expect(check({ declaration: { [field]: '3104W60009' } })).toEqual([]);
  });

  it('knows an authorised importer by its other code', () => {
    const ebc = [{ code: '3104W60009', name: '测试合法使用人', aliases: ['913302000000000009'] }];

    expect(check({ declaration: { ebcCode: '913302000000000009' }, reference: { enterprises: { ebc } } })).toEqual([]);
    expect(
      check({
        right: { authorisedImporters: ['913302000000000009'] },
        declaration: { ebcCode: '3104W60009' },
        reference: { enterprises: { ebc } },
      }),
    ).toEqual([]);
  });

  it('takes a right that names nobody to authorise nobody', () => {
    expect(check({ right: { authorisedImporters: [] } })).toHaveLength(1);
    expect(check({ right: { authorisedImporters: undefined } })).toHaveLength(1);
  });

  it('stays inside the goods scope, line by line', () => {
    const coffee = { ...cleaner, gcode: '0901210000' };

    expect(check({ goods: [coffee] })).toEqual([]);
    expect(check({ goods: [coffee], right: { hsScope: [] } })).toHaveLength(1);
    expect(check({ goods: [coffee, cleaner] })[0]?.values.map(({ line }) => line)).toEqual(['2', '2']);
  });

  it.each([
    ['20261103', 0],
    ['20261104', 1],
    ['20261110', 1],
    ['20261111', 0],
  ])('asks whether the right was in force on %s', (declTime, hits) => {
    expect(check({ declaration: { declTime } })).toHaveLength(hits);
  });

  it('takes a right without dates to be in force', () => {
    expect(check({ right: { validFrom: undefined, validTo: undefined } })).toHaveLength(1);
  });

  it('lets spare parts name what they go with', () => {
    expect(check({ goods: [{ ...cleaner, name: '佳配 适用戴森V8吸尘器滤芯' }] })).toEqual([]);
  });

  it('judges each right by itself, in the order of their records', () => {
    const rights = [
      { ...dyson, recordNo: 'T9' },
      { ...dyson, recordNo: 'T1', authorisedImporters: [] },
    ];
    const records = (list: Right[]) =>
      ipHit(rightsIn(list))
        .check(goodsCase({ goods: [cleaner] }), defaultPolicy)
        .map(({ message }) => /备案号 (\w+)/.exec(message.zh)?.[1]);

    expect(records(rights)).toEqual(['T1', 'T9']);
    expect(records(rights.toReversed())).toEqual(['T1', 'T9']);
  });

  it('is silent while nothing is declared', () => {
    const { papers, ...facts } = goodsCase({ goods: [cleaner] });

    expect(
      ipHit(rightsIn([dyson])).check({ ...facts, papers: { ...papers, declaration: null } }, defaultPolicy),
    ).toEqual([]);
  });

  describe('of goods that carry the holder’s barcode at its price', () => {
    const right = { barcodePrefix: '5025155', priceBandYuan: [1200, 5000] } satisfies Partial<Right>;
    const genuine: Article = { ...cleaner, barCode: '5025155012345', price: '1500' };
    const severity = (screened: Screened) => check({ right, goods: [genuine], ...screened }).map((one) => one.severity);

    it('finds probably genuine goods of a parallel importer, and says so', () => {
      const [found] = check({ right, goods: [genuine] });

      expect(found?.severity).toBe('benign');
      expect(found?.message.zh).toContain('可能为平行进口的正品');
      expect(found?.message.en).toContain('parallel importer');
    });

    it.each([
      ['at the lower end of the band', { ...genuine, price: '1200' }],
      ['above the band', { ...genuine, price: '9000' }],
    ])('takes a price %s for genuine', (_, article) => {
      expect(severity({ goods: [article] })).toEqual(['benign']);
    });

    it.each([
      ['a price below the band', { ...genuine, price: '1199.99' }],
      ['another’s barcode', { ...genuine, barCode: '6901234567892' }],
      ['no barcode', { ...cleaner, price: '1500' }],
      ['a barcode that is none', { ...genuine, barCode: '无' }],
    ])('keeps its severity for %s', (_, article) => {
      expect(severity({ goods: [article] })).toEqual([undefined]);
      expect(check({ right, goods: [article] })[0]?.message.zh).not.toContain('平行进口');
    });

    it('asks every line that uses the right, and no other', () => {
      const counterfeit = { ...cleaner, price: '300' };
      const coffee = { gcode: '0901210000', name: '测试咖啡', price: '20' };

      expect(severity({ goods: [genuine, counterfeit] })).toEqual([undefined]);
      expect(severity({ goods: [genuine, coffee] })).toEqual(['benign']);
    });

    it('needs a recorded prefix; a band only where one is recorded', () => {
      expect(severity({ right: { ...right, barcodePrefix: undefined } })).toEqual([undefined]);
      expect(severity({ right: { ...right, barcodePrefix: '' } })).toEqual([undefined]);
      expect(severity({ right: { barcodePrefix: '5025155' }, goods: [{ ...genuine, price: '1' }] })).toEqual([
        'benign',
      ]);
    });

    it('is silent where the importer is authorised', () => {
      expect(severity({ declaration: { ebcCode: '3104W60009' } })).toEqual([]);
    });

    it.each<[string, Screened]>([
      ['a known infringer', { right: { ...right, knownInfringers: ['3104W60001'] } }],
      ['goods called copies', { goods: [{ ...genuine, describe: '一比一 高仿' }] }],
      ['goods declared without a brand', { goods: [{ ...genuine, gmodel: '品牌:无' }] }],
    ])('keeps its severity for %s, whatever the barcode', (_, screened) => {
      expect(severity(screened)).toEqual([undefined]);
    });
  });

  describe('among the rules', () => {
    interface Scene {
      readonly name?: string;
      readonly outcome?: IpOutcomeKind;
      readonly redFrom?: number;
      readonly right?: Partial<Right>;
    }

    function found({ name = cleaner.name ?? '', redFrom = 0.7, right = {}, ...others }: Scene) {
      const goods = [{ ...cleaner, name }];
      const { facts, rightsIn } = markedGoods({ rights: [{ ...dyson, ...right }], goods, ...others });
      const policy = { ...defaultPolicy, screen: { redFrom } };
      return reconcile(facts, policy, [ipHit(rightsIn)]).map(({ severity, lane }) => [severity, lane].join(' '));
    }

    it.each<[IpOutcomeKind, string]>([
      ['holder-silent', 'benign green'],
      ['court-silent', 'benign green'],
      ['denied', 'benign green'],
      ['non-infringing', 'benign green'],
      ['infringing', 'unexplained red'],
    ])('after a case that ended %s is %s', (outcome, expected) => {
      expect(found({ outcome })).toEqual([expected]);
    });

    it('sends a plain use to inspection and a well disguised one to an officer', () => {
      expect([found({ name: 'Dyson 吸尘器' }), found({ name: 'Dyyson 吸尘器' })]).toEqual([
        ['unexplained red'],
        ['unexplained yellow'],
      ]);
    });

    it.each([
      [0.93, 'unexplained red'],
      [0.9301, 'unexplained yellow'],
    ])('draws the line where the policy says: from %d on a score of 0.93 is %s', (redFrom, expected) => {
      expect(found({ name: 'Dyson 吸尘器', redFrom })).toEqual([expected]);
    });

    it('keeps goods that the holder cleared green whatever the policy says', () => {
      const cleared = [{ ebcCode: '3104W60001', until: '2026-11-04' }];

      expect(found({ right: { cleared }, redFrom: 0 })).toEqual(['benign green']);
    });
  });
});
