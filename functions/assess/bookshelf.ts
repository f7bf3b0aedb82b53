import type { RightsIndex } from '../../shared/domain/screen/index/rights-index.ts';
import type { Published, References } from '../../shared/ports/references.ts';
import { booksOf, type Desk, deskOf } from './books-of.ts';
import { rightsShelf, type Snapshots } from './rights-shelf.ts';
import type { Books } from './world.ts';

/**
 * Keeps the books compiled: the reference data and the rights each anew only when another version of them was published. Where no
 * snapshot was made yet, after an upgrade, the rights are those of the reference data.
 */
export function bookshelf(references: Pick<References, 'current'>, snapshots: Snapshots): () => Promise<Books> {
  const rights = rightsShelf(snapshots);
  let desk: { readonly version: string; readonly value: Desk } | null = null;
  let shelf: { readonly desk: Desk; readonly rights: RightsIndex | null; readonly books: Books } | null = null;
  return async () => {
    const [published, index] = await Promise.all([references.current(), rights()]);
    if (desk?.version !== published.version) desk = { version: published.version, value: deskOf(published) };
    const { value } = desk;
    if (shelf?.desk !== value || shelf.rights !== index)
      shelf = { desk: value, rights: index, books: booksOf(value, index ?? (await ownRights(published))) };
    return shelf.books;
  };
}

/** The compiler and its dictionaries are loaded only where it is needed: they are ten times the rest. */
async function ownRights({ reference }: Published): Promise<RightsIndex> {
  const { compileRights } = await import('../../shared/domain/screen/index/compile-rights.ts');
  return compileRights(reference.ipRights ?? []);
}
