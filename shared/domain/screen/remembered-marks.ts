import type { RightsIndex } from './compile-rights.ts';
import { findMarks, type MarkFound } from './find-marks.ts';

const TEXTS_KEPT = 4096;

/**
 * Finds the marks of a text and remembers them: goods are sold many times under the same words (of a week's texts one in a
 * hundred is new), and searching them cost a fifth of a judgement. Forgets the text that it met first, beyond 4096.
 */
export function rememberedMarks(index: RightsIndex): (text: string) => readonly MarkFound[] {
  const known = new Map<string, readonly MarkFound[]>();
  return (text) => {
    const marks = known.get(text) ?? findMarks(text, index);
    if (!known.has(text)) known.set(text, marks);
    const [eldest] = known.size > TEXTS_KEPT ? known.keys() : [];
    if (eldest !== undefined) known.delete(eldest);
    return marks;
  };
}
