import type { Judgement, Rule } from '../../model/rule.ts';
import { freedBy } from './goods/freed-by.ts';
import { areaOf, linesOutside } from './goods/lines-outside.ts';
import type { RightsInGoods } from './goods/rights-in-goods.ts';

/** Goods under a geographical indication come from its area: the declared country of origin is one of the record’s. */
export function giOrigin(rightsIn: RightsInGoods): Rule {
  return {
    code: 'gi-origin',
    severity: 'contradiction',
    basis: 'ip-regulation',
    title: {
      zh: '使用地理标志的商品产自其登记地域',
      en: 'Goods under a geographical indication come from its registered area',
    },
    needs: ['declaration'],
    check: (facts) => {
      const { declaration } = facts.papers;
      if (!declaration) return [];
      const found = rightsIn(facts, declaration).filter(({ use }) => areaOf(use.right).length > 0);
      return found.flatMap(({ use, weighed }): Judgement[] => {
        const { right, marks, statements } = use;
        const outside = linesOutside(use, declaration);
        if (outside.length === 0 || weighed.reasons.includes('out-of-validity')) return [];
        const area = areaOf(right);
        const excuse = freedBy(weighed);
        return [
          {
            ...(excuse === null ? {} : { severity: 'benign' as const }),
            message: {
              zh: `商品使用了地理标志“${marks().join('”“')}”（备案号 ${right.recordNo}），申报原产国 ${outside.map(({ country }) => country).join('、')} 不在登记地域 ${area.join('、')} 之内${excuse?.zh ?? ''}`,
              en: `The goods use the geographical indication ${marks().join(', ')} (record ${right.recordNo}); the declared origin ${outside.map(({ country }) => country).join(', ')} lies outside its area ${area.join(', ')}${excuse?.en ?? ''}`,
            },
            values: [
              ...statements(),
              ...outside.map(({ gnum, country }) => ({
                document: 'declaration',
                field: 'country',
                line: gnum,
                value: country,
              })),
            ],
            threshold: area.join(' '),
            use: { ...weighed, reasons: [...weighed.reasons, 'outside-gi-area'] },
          },
        ];
      });
    },
  };
}
