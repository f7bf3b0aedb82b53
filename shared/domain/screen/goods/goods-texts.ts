import type { Papers } from '../../../model/case.ts';
import type { Declaration } from '../../../model/document/declaration.ts';
import type { Statement } from '../../../model/finding.ts';

/** A text about the goods of one declared line. */
export interface GoodsText {
  readonly gcode: string;
  readonly statement: Statement;
}

/** What the declaration and the order say of the goods. A line of the order belongs to the declared line of its number. */
export function goodsTexts({ order }: Pick<Papers, 'order'>, declaration: Declaration): readonly GoodsText[] {
  const texts: GoodsText[] = [];
  for (const { gnum, gcode, gname, gmodel, itemName, note } of declaration.lines) {
    const add = (document: string, field: string, value: string | undefined) => {
      if (value !== undefined) texts.push({ gcode, statement: { document, field, line: gnum, value } });
    };
    const ordered = order?.lines.find((line) => line.gnum === gnum);
    add('declaration', 'gname', gname);
    add('declaration', 'gmodel', gmodel);
    add('declaration', 'itemName', itemName);
    add('declaration', 'note', note);
    add('order', 'itemName', ordered?.itemName);
    add('order', 'gmodel', ordered?.gmodel);
    add('order', 'itemDescribe', ordered?.itemDescribe);
    add('order', 'note', ordered?.note);
  }
  return texts;
}
