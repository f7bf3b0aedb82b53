import type { Declaration, DeclarationLine } from '../../../model/document/declaration.ts';
import type { Right } from '../../../model/right.ts';
import type { GoodsUse } from './goods-uses.ts';

/** The countries of a geographical indication; empty for other rights and where its area is not known. */
export function areaOf({ type, origins = [] }: Right): readonly string[] {
  return type?.startsWith('GI_') ? origins : [];
}

/** Declared lines that use a geographical indication and come from outside its area. */
export function linesOutside({ right, lines }: GoodsUse, declaration: Declaration): readonly DeclarationLine[] {
  const area = areaOf(right);
  if (area.length === 0) return [];
  return declaration.lines.filter(({ gnum, country }) => lines.includes(gnum) && !area.includes(country));
}
