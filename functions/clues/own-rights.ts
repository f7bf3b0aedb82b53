import type { World } from './world.ts';

const PAGE = 100;

/** The record numbers of a holder's rights, in the registry and in the reference data. */
export async function ownRights(
  { rights, references }: Pick<World, 'rights' | 'references'>,
  holderCode: string,
): Promise<ReadonlySet<string>> {
  const own = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await rights.page({ holderCode }, PAGE, cursor);
    for (const { right } of page.rights) own.add(right.recordNo);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  const { ipRights = [] } = (await references.current()).reference;
  for (const right of ipRights) if (right.holderCode === holderCode) own.add(right.recordNo);
  return own;
}
