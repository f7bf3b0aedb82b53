import type { Shift } from './shift-at.ts';

/** The one list of a site and shift. */
export function listId(customsCode: string, { day, id }: Pick<Shift, 'day' | 'id'>): string {
  return `${customsCode}-${day}-${id}`;
}
