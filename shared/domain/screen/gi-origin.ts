import type { Judgement, Rule } from '../../model/rule.ts';
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
      return rightsIn(facts, declaration).flatMap(({ use, weighed }): Judgement[] => {
        const { right, lines, marks, statements } = use;
        const origins = right.type?.startsWith('GI_') ? (right.origins ?? []) : [];
        const outside = declaration.lines.filter(({ gnum, country }) => lines.has(gnum) && !origins.includes(country));
        if (origins.length === 0 || outside.length === 0 || weighed.reasons.includes('out-of-validity')) return [];
        return [
          {
            message: {
              zh: `商品使用了地理标志“${marks.join('”“')}”（备案号 ${right.recordNo}），申报原产国 ${outside.map(({ country }) => country).join('、')} 不在登记地域 ${origins.join('、')} 之内`,
              en: `The goods use the geographical indication ${marks.join(', ')} (record ${right.recordNo}); the declared origin ${outside.map(({ country }) => country).join(', ')} lies outside its area ${origins.join(', ')}`,
            },
            values: [
              ...statements,
              ...outside.map(({ gnum, country }) => ({
                document: 'declaration',
                field: 'country',
                line: gnum,
                value: country,
              })),
            ],
            threshold: origins.join(' '),
            use: { ...weighed, reasons: [...weighed.reasons, 'outside-gi-area'] },
          },
        ];
      });
    },
  };
}
