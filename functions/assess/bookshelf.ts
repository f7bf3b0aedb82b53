import { RULES, RULES_VERSION } from '../../shared/domain/reconcile/rules.ts';
import { compileReference } from '../../shared/domain/reference/compile-reference.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { compileRights } from '../../shared/domain/screen/compile-rights.ts';
import { ipHit } from '../../shared/domain/screen/ip-hit.ts';
import { taxMismatch } from '../../shared/domain/tax/tax-mismatch.ts';
import type { Goods } from '../../shared/model/reference.ts';
import type { Published, References } from '../../shared/ports/references.ts';
import type { Books } from './world.ts';

/** Score weights are policy; a learnt model comes later and will carry its own version. */
const MODEL_VERSION = 'weights';

/** Keeps the books compiled; compiles anew only when another version was published. */
export function bookshelf(references: References): () => Promise<Books> {
  let shelf: { readonly version: string; readonly books: Books } | null = null;
  return async () => {
    const published = await references.current();
    if (shelf?.version !== published.version) shelf = { version: published.version, books: compileBooks(published) };
    return shelf.books;
  };
}

export function compileBooks({ reference, version, policy: given }: Published): Books {
  const policy = given ?? defaultPolicy;
  const rights = compileRights(reference.ipRights ?? []);
  return {
    policy,
    reference: compileReference(reference, version),
    rules: [...RULES, taxMismatch, ipHit(rights)],
    brands: brandsOf(reference.goods ?? []),
    versions: { rules: RULES_VERSION, rights: rights.version, policy: policy.version, model: MODEL_VERSION },
  };
}

/** Reference goods may name their brand in members of their own (interfaces.md §6 lets them carry more than is listed). */
function brandsOf(goods: readonly Goods[]): string[] {
  const names = goods.flatMap(({ brand, brandLatin }) => [brand, brandLatin]);
  const folded = names.flatMap((name) =>
    typeof name === 'string' ? [name.normalize('NFKC').toLowerCase().trim()] : [],
  );
  return [...new Set(folded.filter((name) => name !== ''))].toSorted();
}
