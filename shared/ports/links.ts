import type { LinkEntity, LinkSheet } from '../model/link-sheet.ts';

/** The ledger of links: one sheet per person, phone, address or firm, bounded in size however many it was seen with. */
export interface Links {
  /** The sheets that exist, in no order. An entity asked for twice is answered once. */
  load(entities: readonly LinkEntity[], read: 'eventual' | 'strong'): Promise<readonly LinkSheet[]>;
  /** Writes revision `rev` if the revision before is what is stored. */
  save(sheet: LinkSheet): Promise<'saved' | 'stale'>;
}
