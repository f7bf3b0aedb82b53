import type { RightsIndex } from '../../shared/domain/screen/index/rights-index.ts';
import { Busy } from '../../shared/faults/busy.ts';
import type { Published, References } from '../../shared/ports/references.ts';
import { booksOf, type Desk, deskOf } from './books-of.ts';
import { rightsShelf, type Snapshots } from './rights-shelf.ts';
import type { Books } from './world.ts';

/**
 * Keeps the books compiled: the reference data and the rights each anew only when another version of them was published.
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
      shelf = { desk: value, rights: index, books: booksOf(value, index ?? noneOf(published)) };
    return shelf.books;
  };
}

/** Rights that were published are compiled within a minute; until then parcels wait, for an unscreened one would pass as clean. */
function noneOf({ reference }: Published): null {
  if ((reference.ipRights ?? []).length > 0) throw new Busy('the rights of the reference data are not compiled yet');
  return null;
}
