import { type GoodsUse, goodsUses } from '../../shared/domain/screen/goods/goods-uses.ts';
import { rememberedTexts } from '../../shared/domain/screen/goods/remembered-texts.ts';
import { type RightsInGoods, rightsInGoods } from '../../shared/domain/screen/goods/rights-in-goods.ts';
import { compileRights } from '../../shared/domain/screen/index/compile-rights.ts';
import type { Case } from '../../shared/model/case.ts';
import type { Declaration } from '../../shared/model/document/declaration.ts';
import type { Order } from '../../shared/model/document/order.ts';
import type { IpOutcomeKind } from '../../shared/model/ip-outcome.ts';
import type { Reference } from '../../shared/model/reference.ts';
import type { Right } from '../../shared/model/right.ts';
import { type Article, goodsCase } from './goods-case.ts';
import { recordation } from './recordation.ts';

/** An article in the goods scope of the recorded mark of `recordation`, plainly marked. */
export const cream: Article = { gcode: '3304990039', name: 'Samplemark 面霜', gmodel: '规格:50ml/瓶' };

interface Scene {
  readonly rights?: readonly Right[];
  readonly goods?: readonly Article[];
  readonly order?: Partial<Order>;
  readonly declaration?: Partial<Declaration>;
  readonly reference?: Reference;
  /** How a case of the first right ended. */
  readonly outcome?: IpOutcomeKind;
}

interface MarkedGoods {
  readonly facts: Case;
  readonly declaration: Declaration;
  readonly rightsIn: RightsInGoods;
  /** Of the first right that the goods use. */
  readonly use: GoodsUse;
  readonly uses: readonly GoodsUse[];
}

/** A parcel of marked goods as the rules see it: one recorded right, nobody authorised, unless overridden. */
export function markedGoods({
  rights = [recordation()],
  goods = [cream],
  order = {},
  declaration: changes = {},
  reference = {},
  outcome,
}: Scene = {}): MarkedGoods {
  const [{ recordNo } = { recordNo: '' }] = rights;
  const ended = outcome && [{ recordNo, outcome, at: '2026-11-09T02:00:00.000Z', caseId: 'ip-1' }];
  const facts = {
    ...goodsCase({ goods, order, declaration: changes, reference }),
    ...(ended ? { ipOutcomes: ended } : {}),
  };
  const { declaration } = facts.papers;
  if (!declaration) throw new Error('the builder declares its goods');
  const index = compileRights(rights);
  const uses = goodsUses(facts.papers, declaration, index, rememberedTexts(index));
  return {
    facts,
    declaration,
    rightsIn: rightsInGoods(index),
    uses,
    get use() {
      const [first] = uses;
      if (first === undefined) throw new Error('the goods use no right');
      return first;
    },
  };
}
