import { seek } from '../index/multimap.ts';
import { PINYIN } from '../index/rights-index.ts';
import { extend } from '../index/rolling-hash.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { HAN, SOLID } from '../text/kinds.ts';
import type { Sight, Sighting } from '../views/sighting.ts';
import { wordClass } from './lexicon.ts';

/** What sellers put before a brand. */
const SALES_WORDS = new Set(
  '全新 新款 正品 二手 进口 原装 批发 专柜 特价 包邮 官方 代购 国产 现货 热卖 爆款 促销 清仓 品牌 高端 出口 直销 专卖 旗舰 全球 国行 港版 美版 日版'.split(
    ' ',
  ),
);
/** So much may stand before a brand at the head of a title (`new-`, a short Han name). */
const MOST_BEFORE_HEAD = { letters: 3, han: 8 } as const;

/** Nothing Han right before, or a word of sellers. */
export function beginsPhrase(text: FoldedText, unit: number): boolean {
  if (text.kindAt(unit - 1) !== HAN) return true;
  return (
    text.kindAt(unit - 2) === HAN &&
    SALES_WORDS.has(String.fromCharCode(text.symbols[unit - 2] ?? 0, text.symbols[unit - 1] ?? 0))
  );
}

export function endsPhrase(text: FoldedText, below: number): boolean {
  return text.kindAt(below) !== HAN;
}

/** At the head of the text, where brands stand. */
export function isAtHead(text: FoldedText, unit: number): boolean {
  let letters = 0;
  let han = 0;
  for (let at = 0; at < unit; at += 1) {
    if (text.kinds[at] === HAN) han += 1;
    else if (text.kindAt(at) >= SOLID) letters += 1;
    if (letters > MOST_BEFORE_HEAD.letters || han > MOST_BEFORE_HEAD.han) return false;
  }
  return true;
}

/** Another mark of the same right stands in the text as recorded (sharp/夏普). */
export function isSupported({ found, index: { forms } }: Sight, one: Sighting): boolean {
  const right = forms.rights[one.form];
  return found.some(
    (other) =>
      other.form !== one.form &&
      forms.rights[other.form] === right &&
      other.view === 'exact' &&
      forms.origins[other.form] !== PINYIN &&
      (other.below <= one.from || one.below <= other.from),
  );
}

/** A word of a language, or a mark as it stands: no disguise of another mark. */
export function isKnown({ text, index }: Pick<Sight, 'text' | 'index'>, from: number, below: number): boolean {
  if (wordClass(text, from, below, index.language) > 0) return true;
  const { roots, steps, heads, forms } = index.tree;
  let node = -1;
  for (let at = from; at < below; at += 1) {
    if (text.kindAt(at) < SOLID) continue;
    const symbol = text.symbols[at] ?? 0;
    const place = node < 0 ? -1 : seek(steps, extend(node, symbol));
    node = node < 0 ? (roots[symbol] ?? 0) : place < 0 ? 0 : (steps.values[place] ?? 0);
    if (node === 0) return false;
  }
  if (node <= 0) return false;
  for (let next = heads[node] ?? 0; next < (heads[node + 1] ?? 0); next += 1)
    if (index.forms.origins[forms[next] ?? 0] !== PINYIN) return true;
  return false;
}
