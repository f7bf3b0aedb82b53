import * as z from 'zod';

/** In which form of the text a mark was seen, plainest first. */
export const View = z.enum([
  'exact',
  'spaced',
  'look-alike',
  'leet',
  'homophone',
  'pinyin',
  'masked',
  'reordered',
  'one-edit',
]);
export type View = z.infer<typeof View>;

/** Why a use weighs more or less. */
export const UseReason = z.enum([
  'in-scope',
  'out-of-scope',
  'scope-unknown',
  'out-of-validity',
  'authorised',
  'cleared',
  'holder-silent',
  'referential',
  'common-word',
  'nickname',
  'replica-words',
  'declared-no-brand',
  'known-infringer',
  'price-below-band',
  'price-in-band',
  'barcode-of-holder',
  'barcode-of-others',
  'outside-gi-area',
  'several-rights',
]);
export type UseReason = z.infer<typeof UseReason>;

/** How goods use a recorded right. `score` in [0, 1), ordered: never the same for a plainer and a more disguised use. */
export const MarkUse = z.object({
  recordNo: z.string(),
  /** As recorded. */
  mark: z.string(),
  view: View,
  /** What was undone to read the mark, in order: `width`, `case`, `gaps`, then `place:read>meant`, as `0:奈>耐`. */
  steps: z.array(z.string()),
  score: z.number(),
  reasons: z.array(UseReason),
});
export type MarkUse = z.infer<typeof MarkUse>;
