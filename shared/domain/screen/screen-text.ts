import type { RightsIndex } from './index/rights-index.ts';
import { FoldedText } from './text/folded-text.ts';
import { byLetters } from './views/by-letters.ts';
import { byOrder } from './views/by-order.ts';
import { byShape } from './views/by-shape.ts';
import { bySound } from './views/by-sound.ts';
import { inSequence } from './views/in-sequence.ts';
import { masked } from './views/masked.ts';
import type { Sight } from './views/sighting.ts';
import { withOneEdit } from './views/with-one-edit.ts';
import { type Weighed, weigh } from './weigh/weigh.ts';

/** Cheapest first; each adds what it sees. */
const VIEWS = [inSequence, byLetters, bySound, byShape, masked, byOrder, withOneEdit] as const;

/** Reused for one text after the other: nothing of it outlives a call. */
const text = new FoldedText();
const NOTHING: readonly Weighed[] = [];

/**
 * Every recorded mark in a text, plain or disguised, with what speaks against it. `hsCode` of the goods, two digits or more, or null.
 * Linear in the length of the text; never throws.
 */
export function screenText(title: string, index: RightsIndex, hsCode: string | null = null): readonly Weighed[] {
  text.fill(title, index.language.folds);
  const sight: Sight = { text, index, found: [] };
  for (const view of VIEWS) view(sight);
  return sight.found.length === 0 ? NOTHING : weigh(sight, hsCode);
}
