import { foldText } from '../../notation/fold.ts';

/** How alike two goods names are, 0 to 1: the share of common character pairs (Dice), 1 when one contains the other. */
export function goodsLikeness(a: string, b: string): number {
  const [x, y] = [foldText(a), foldText(b)];
  if (x === '' || y === '') return 0;
  if (x.includes(y) || y.includes(x)) return 1;
  const [first, second] = [pairsOf(x), pairsOf(y)];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return (2 * common) / (first.size + second.size || 1);
}

function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}
