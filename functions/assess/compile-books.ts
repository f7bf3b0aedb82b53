import { compileRights } from '../../shared/domain/screen/index/compile-rights.ts';
import type { Published } from '../../shared/ports/references.ts';
import { booksOf, deskOf } from './books-of.ts';
import type { Books } from './world.ts';

/** Books whose rights are those of the reference data alone, for one process without a registry. */
export function compileBooks(published: Published): Books {
  return booksOf(deskOf(published), compileRights(published.reference.ipRights ?? []));
}
