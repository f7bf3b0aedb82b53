import type { Papers } from '../../model/case.ts';
import type { Declaration } from '../../model/document/declaration.ts';
import type { Statement } from '../../model/finding.ts';

/** A text about the goods of one declared line. */
export interface GoodsText {
  readonly gcode: string;
  readonly statement: Statement;
}

/** What the declaration and the order say of the goods. A line of the order belongs to the declared line of its number. */
export function goodsTexts({ order }: Pick<Papers, 'order'>, declaration: Declaration): readonly GoodsText[] {
  return declaration.lines.flatMap((line) => {
    const ordered = order?.lines.find(({ gnum }) => gnum === line.gnum);
    return [
      textOf('declaration', 'gname', line.gnum, line.gname),
      textOf('declaration', 'gmodel', line.gnum, line.gmodel),
      textOf('declaration', 'itemName', line.gnum, line.itemName),
      textOf('order', 'itemName', line.gnum, ordered?.itemName),
      textOf('order', 'gmodel', line.gnum, ordered?.gmodel),
      textOf('order', 'itemDescribe', line.gnum, ordered?.itemDescribe),
    ].flatMap((statement) => (statement === null ? [] : [{ gcode: line.gcode, statement }]));
  });
}

function textOf(document: string, field: string, line: string, value: string | undefined): Statement | null {
  return value === undefined ? null : { document, field, line, value };
}
