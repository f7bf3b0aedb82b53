import type { View } from '../../../model/mark-use.ts';
import type { RightsIndex } from '../index/rights-index.ts';
import type { FoldedText } from '../text/folded-text.ts';

/** A form of a mark seen in a text, before anything is said of what it means. */
export interface Sighting {
  readonly form: number;
  /** Units of the folded text: from, and below. */
  readonly from: number;
  readonly below: number;
  readonly view: View;
  /** Gaps of the text inside the mark that the mark does not have, and gaps of the mark that the text does not have. */
  readonly added: number;
  readonly dropped: number;
  /** Bit per kind of what lies in added gaps, and `WIDE` when a gap is of several units. */
  readonly gapKinds: number;
  /** Syllables or symbols that are not the mark’s own. */
  readonly changed: number;
}

/** Bit of `gapKinds`. */
export const WIDE = 1 << 8;

/** A text and the rights that it is looked through for; views push what they see. */
export interface Sight {
  readonly text: FoldedText;
  readonly index: RightsIndex;
  readonly found: Sighting[];
}

/** A sighting with nothing in between. */
export function seen(view: View, form: number, [from, below]: readonly [number, number], changed: number): Sighting {
  return { form, from, below, view, added: 0, dropped: 0, gapKinds: 0, changed };
}
