import type { RightsIndex } from '../index/rights-index.ts';
import { screenText } from '../screen-text.ts';
import type { Weighed } from '../weigh/weigh.ts';

const TEXTS_KEPT = 4096;

/**
 * Screens texts and remembers what it saw: goods are sold many times under the same words (of a week’s texts one in a hundred is
 * new). Forgets the text that it met first, beyond 4096.
 */
export function rememberedTexts(index: RightsIndex): (text: string, hsCode: string) => readonly Weighed[] {
  const known = new Map<string, readonly Weighed[]>();
  return (text, hsCode) => {
    const key = `${hsCode} ${text}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const found = screenText(text, index, hsCode);
    known.set(key, found);
    const [eldest] = known.size > TEXTS_KEPT ? known.keys() : [];
    if (eldest !== undefined) known.delete(eldest);
    return found;
  };
}
