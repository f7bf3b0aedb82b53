import type { Case } from '../../model/case.ts';
import type { Declaration } from '../../model/document/declaration.ts';
import type { Bilingual } from '../../model/finding.ts';
import type { MarkUse, UseReason } from '../../model/mark-use.ts';
import type { Policy } from '../../model/policy.ts';
import type { Judgement, Rule } from '../../model/rule.ts';
import type { GoodsUse } from './goods/goods-uses.ts';
import type { RightsInGoods } from './goods/rights-in-goods.ts';

/**
 * Goods that use a recorded right in its goods scope and validity are imported by one of its authorised enterprises: the merchant
 * or the declaring agent, under any of its codes. A well disguised mark alone goes to an officer, not to inspection.
 */
export function ipHit(rightsIn: RightsInGoods): Rule {
  return {
    code: 'ip-hit',
    severity: 'unexplained',
    basis: 'ip-regulation',
    title: {
      zh: '使用备案知识产权的商品由合法使用人进口',
      en: 'Goods that use a recorded right are imported by an authorised user',
    },
    needs: ['declaration'],
    check: (facts, policy) => {
      const { declaration } = facts.papers;
      if (!declaration) return [];
      return rightsIn(facts, declaration).flatMap(({ use, weighed }) =>
        isSettled(weighed) || isOfGi(use) ? [] : [judgement(use, weighed, declaration, policy)],
      );
    },
  };
}

/** Reasons that settle a use: what remains is told beside the verdict, not as a finding. */
const SETTLED: readonly UseReason[] = ['authorised', 'out-of-validity'];
/** Reasons that free goods which were or would be found. */
const FREED: readonly UseReason[] = ['cleared', 'holder-silent'];

/** Uses that are no finding, for the record: whoever looks at a green parcel sees why. */
export function settledUses(rightsIn: RightsInGoods, facts: Case): readonly MarkUse[] {
  const { declaration } = facts.papers;
  if (!declaration) return [];
  return rightsIn(facts, declaration)
    .map(({ weighed }) => weighed)
    .filter(isSettled);
}

function isSettled({ reasons }: MarkUse): boolean {
  return reasons.some((reason) => SETTLED.includes(reason));
}

/** A geographical indication whose area is known is judged by the origin of the goods. */
function isOfGi({ right }: GoodsUse): boolean {
  return right.type?.startsWith('GI_') === true && (right.origins ?? []).length > 0;
}

/**
 * All the goods carry barcodes of the holder and are not priced under its band: then they are most likely the holder’s own, brought
 * in by somebody whom the record does not name (parallel import), which infringes no trade mark here.
 */
function isGenuine({ reasons }: MarkUse): boolean {
  return reasons.includes('barcode-of-holder') && !reasons.includes('price-below-band');
}

const PARALLEL: Bilingual = {
  zh: '（条码属于权利人且价格在其价格带内：可能为平行进口的正品）',
  en: ' (the barcode is the holder’s and the price within its band: probably genuine goods of a parallel importer)',
};
const FREE: Readonly<Record<string, Bilingual>> = {
  cleared: { zh: '（已确认为正品或不侵权）', en: ' (found genuine or not infringing)' },
  'holder-silent': {
    zh: '（权利人未在期限内申请扣留或法院未通知，不得扣留）',
    en: ' (holder or court did not act in time: no detention)',
  },
};

function judgement(use: GoodsUse, weighed: MarkUse, { ebcName }: Declaration, policy: Policy): Judgement {
  const freed = weighed.reasons.find((reason) => FREED.includes(reason));
  const excuse =
    freed === undefined ? (isGenuine(weighed) ? PARALLEL : { zh: '', en: '' }) : (FREE[freed] ?? { zh: '', en: '' });
  const isBenign = excuse.zh !== '';
  const { right, marks, statements } = use;
  const isDoubtful = !isBenign && weighed.score < policy.screen.redFrom;
  return {
    ...(isBenign ? { severity: 'benign' as const } : {}),
    ...(isDoubtful ? { lane: policy.lanes.bySeverity.unexplained } : {}),
    message: {
      zh: `商品使用了备案标识“${marks.join('”“')}”（备案号 ${right.recordNo}，权利人 ${right.holder}），${ebcName} 不在合法使用人之列${excuse.zh}`,
      en: `The goods use the recorded mark ${marks.join(', ')} (record ${right.recordNo}, holder ${right.holder}); ${ebcName} is not an authorised user${excuse.en}`,
    },
    values: statements,
    use: weighed,
  };
}
