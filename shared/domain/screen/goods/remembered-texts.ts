import type { View } from '../../../model/mark-use.ts';
import { markOf, type RightsIndex } from '../index/rights-index.ts';
import { screenText } from '../screen-text.ts';
import { isNickname, stepsOf } from '../steps.ts';
import { isIn } from '../weigh/scope.ts';
import type { Weighed } from '../weigh/weigh.ts';
import { saysReplica } from './replica-words.ts';

/** A mark that a text uses, within the goods scope of its right. */
export interface TextUse {
  readonly right: number;
  /** As recorded. */
  readonly mark: string;
  readonly view: View;
  readonly steps: readonly string[];
  readonly score: number;
  readonly nickname: boolean;
  /** UTF-16, from and below. */
  readonly span: readonly [number, number];
}

/** All that a text about goods says of rights; a mark that only says what the goods go with is no use. */
export interface TextRead {
  readonly uses: readonly TextUse[];
  readonly saysReplica: boolean;
}

export type ReadText = (text: string, hsCode: string) => TextRead;

const TEXTS_KEPT = 4096;

/**
 * Reads texts and remembers what they say: goods are sold many times under the same words (of a week’s texts one in a hundred is
 * new). Forgets the text that it met first, beyond 4096.
 */
export function rememberedTexts(index: RightsIndex): ReadText {
  const known = new Map<string, TextRead>();
  return (text, hsCode) => {
    const key = `${hsCode} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const read = { uses: usesIn(text, hsCode, index), saysReplica: saysReplica(text) };
    known.set(key, read);
    const [eldest] = known.size > TEXTS_KEPT ? known.keys() : [];
    if (eldest !== undefined) known.delete(eldest);
    return read;
  };
}

function usesIn(text: string, hsCode: string, index: RightsIndex): readonly TextUse[] {
  const isUse = ({ right, objection }: Weighed) => {
    const { hsScope = [] } = index.rightAt(right);
    return objection === null && (hsScope.length === 0 || isIn(hsScope, hsCode));
  };
  return screenText(text, index, hsCode)
    .filter(isUse)
    .map((one) => ({
      right: one.right,
      mark: markOf(index, one.form),
      view: one.view,
      steps: stepsOf(text.slice(...one.span), one, index),
      score: one.score,
      nickname: isNickname(index, one.form),
      span: one.span,
    }));
}
