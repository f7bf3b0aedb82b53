import type { Declaration } from '../../model/document/declaration.ts';
import type { Bilingual } from '../../model/finding.ts';
import type { MarkUse, UseReason } from '../../model/mark-use.ts';
import type { Policy } from '../../model/policy.ts';
import type { Judgement, Rule } from '../../model/rule.ts';
import { freedBy } from './goods/freed-by.ts';
import type { GoodsUse } from './goods/goods-uses.ts';
import { areaOf } from './goods/lines-outside.ts';
import type { RightsInGoods } from './goods/rights-in-goods.ts';
import { isSettled } from './settled-uses.ts';

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
      const judgements: Judgement[] = [];
      for (const { use, weighed } of rightsIn(facts, declaration))
        if (!isSettled(weighed) && areaOf(use.right).length === 0)
          judgements.push(judgement(use, weighed, declaration, policy));
      return judgements;
    },
  };
}

/** However genuine barcode and price look. */
const DOUBTS: readonly UseReason[] = ['price-below-band', 'known-infringer', 'replica-words', 'declared-no-brand'];

/**
 * All the goods carry barcodes of the holder and nothing speaks of copies: then they are most likely the holder’s own, brought in by
 * somebody whom the record does not name (parallel import), which infringes no trade mark here.
 */
function isGenuine({ reasons }: MarkUse): boolean {
  return reasons.includes('barcode-of-holder') && !reasons.some((reason) => DOUBTS.includes(reason));
}

const PARALLEL: Bilingual = {
  zh: '（条码属于权利人且价格在其价格带内：可能为平行进口的正品）',
  en: ' (the barcode is the holder’s and the price within its band: probably genuine goods of a parallel importer)',
};

function judgement(use: GoodsUse, weighed: MarkUse, { ebcName }: Declaration, policy: Policy): Judgement {
  const excuse = freedBy(weighed) ?? (isGenuine(weighed) ? PARALLEL : null);
  const isBenign = excuse !== null;
  const { right, marks, statements } = use;
  const isDoubtful = !isBenign && weighed.score < policy.screen.redFrom;
  return {
    ...(isBenign ? { severity: 'benign' as const } : {}),
    ...(isDoubtful ? { lane: policy.lanes.bySeverity.unexplained } : {}),
    message: {
      zh: `商品使用了备案标识“${marks().join('”“')}”（备案号 ${right.recordNo}，权利人 ${right.holder}），${ebcName} 不在合法使用人之列${excuse?.zh ?? ''}`,
      en: `The goods use the recorded mark ${marks().join(', ')} (record ${right.recordNo}, holder ${right.holder}); ${ebcName} is not an authorised user${excuse?.en ?? ''}`,
    },
    values: statements(),
    use: weighed,
  };
}
