import type { Papers } from '../../../model/case.ts';
import type { Declaration, DeclarationLine } from '../../../model/document/declaration.ts';

/** Sees a text about the goods of a declared line, with the document and the field that say it. */
type SeeText = (text: string, about: DeclarationLine, document: 'declaration' | 'order', field: string) => void;

/** Shows what the declaration and the order say of the goods. A line of the order belongs to the declared line of its number. */
export function eachGoodsText({ order }: Pick<Papers, 'order'>, declaration: Declaration, see: SeeText): void {
  for (const line of declaration.lines) {
    see(line.gname, line, 'declaration', 'gname');
    see(line.gmodel, line, 'declaration', 'gmodel');
    if (line.itemName !== undefined) see(line.itemName, line, 'declaration', 'itemName');
    if (line.note !== undefined) see(line.note, line, 'declaration', 'note');
    const ordered = order?.lines.find(({ gnum }) => gnum === line.gnum);
    if (ordered === undefined) continue;
    see(ordered.itemName, line, 'order', 'itemName');
    see(ordered.gmodel, line, 'order', 'gmodel');
    if (ordered.itemDescribe !== undefined) see(ordered.itemDescribe, line, 'order', 'itemDescribe');
    if (ordered.note !== undefined) see(ordered.note, line, 'order', 'note');
  }
}
