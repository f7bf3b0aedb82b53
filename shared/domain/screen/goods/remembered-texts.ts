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
 * new). Beyond 4096 it forgets the text that it met first, of the tariff code that it met first.
 */
export function rememberedTexts(index: RightsIndex): ReadText {
  const known = new Map<string, Map<string, TextRead>>();
  let kept = 0;
  return (text, hsCode) => known.get(hsCode)?.get(text) ?? readAnew(text, hsCode);

  function readAnew(text: string, hsCode: string): TextRead {
    const read = { uses: usesIn(text, hsCode, index), saysReplica: saysReplica(text) };
    const ofCode = known.get(hsCode) ?? new Map<string, TextRead>();
    known.set(ownCopy(hsCode), ofCode.set(ownCopy(text), read));
    kept += 1;
    if (kept > TEXTS_KEPT) forgetEldest();
    return read;
  }

  function forgetEldest(): void {
    for (const [hsCode, ofCode] of known) {
      for (const text of ofCode.keys()) {
        ofCode.delete(text);
        kept -= 1;
        if (ofCode.size === 0) known.delete(hsCode);
        return;
      }
    }
  }
}

/** A text cut out of a message would keep the whole message, and the people that it names, alive. */
function ownCopy(text: string): string {
  return [...text].join('');
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
