import { RULES, RULES_VERSION } from '../../shared/domain/reconcile/rules.ts';
import { compileReference } from '../../shared/domain/reference/compile-reference.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { giOrigin } from '../../shared/domain/screen/gi-origin.ts';
import { type RightsInGoods, rightsInGoods } from '../../shared/domain/screen/goods/rights-in-goods.ts';
import type { RightsIndex } from '../../shared/domain/screen/index/rights-index.ts';
import { ipHit } from '../../shared/domain/screen/ip-hit.ts';
import { settledUses } from '../../shared/domain/screen/settled-uses.ts';
import { taxMismatch } from '../../shared/domain/tax/tax-mismatch.ts';
import type { Goods } from '../../shared/model/reference.ts';
import { WEIGHTS } from '../../shared/model/verdict.ts';
import { plainText } from '../../shared/notation/plain-text.ts';
import type { Published } from '../../shared/ports/references.ts';
import type { Books } from './world.ts';

/** What the published reference data and policy give by themselves. */
export type Desk = Omit<Books, 'rules' | 'settled' | 'versions'>;

/** Without an index there are no recorded rights. */
export function booksOf(desk: Desk, index: RightsIndex | null): Books {
  const rightsIn: RightsInGoods = index === null ? () => [] : rightsInGoods(index);
  return {
    ...desk,
    rules: [...RULES, taxMismatch, ipHit(rightsIn), giOrigin(rightsIn)],
    settled: (facts) => settledUses(rightsIn, facts),
    versions: {
      rules: RULES_VERSION,
      rights: index?.version ?? 'none',
      policy: desk.policy.version,
      model: WEIGHTS,
    },
  };
}

export function deskOf({ reference, version, policy }: Published): Desk {
  return {
    policy: policy ?? defaultPolicy,
    reference: compileReference(reference, version),
    brands: brandsOf(reference.goods ?? []),
  };
}

/** Reference goods may name their brand in members of their own (interfaces.md §6 lets them carry more than is listed). */
function brandsOf(goods: readonly Goods[]): string[] {
  const names = goods.flatMap(({ brand, brandLatin }) => [brand, brandLatin]);
  const folded = names.flatMap((name) => (typeof name === 'string' ? [plainText(name).trim()] : []));
  return [...new Set(folded.filter((name) => name !== ''))].toSorted();
}
