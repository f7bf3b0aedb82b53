import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRights } from '../../shared/domain/screen/index/compile-rights.ts';
import { markOf } from '../../shared/domain/screen/index/rights-index.ts';
import { screenText } from '../../shared/domain/screen/screen-text.ts';
import { solidsOf, stepsOf, undone } from '../../shared/domain/screen/steps.ts';
import { View } from '../../shared/model/mark-use.ts';
import { anyDisguised, type Disguised, HAN_DISGUISES, LATIN_DISGUISES } from '../builders/disguises.ts';

const RUNS = 2000;

/** All that is seen in the text: what its span reads once its steps are done, beside the mark that it is said to be. */
function readingsOf({ mark, text }: Disguised) {
  const index = compileRights([{ recordNo: 'T1', holder: '测试权利人', marks: [mark] }]);
  const { folds } = index.language;
  return screenText(text, index).map((one) => {
    const span = text.slice(...one.span);
    const steps = stepsOf(span, one, index);
    const read = undone(span, one.view, steps, folds);
    return { view: one.view, steps, read, meant: solidsOf(markOf(index, one.form), folds) };
  });
}

/** How many symbols are read and how many are meant in their place. */
function editIn(steps: readonly string[]): readonly [number, number] {
  const [, read = '', meant = ''] = /^\d+:(.*)>(.*)$/.exec(steps.at(-1) ?? '') ?? [];
  return [read.length, meant.length];
}

/** What a view may read otherwise: no span of something else becomes a mark by its steps. */
const ALLOWED: Readonly<Record<View, (read: number, meant: number) => boolean>> = {
  exact: (read, meant) => read + meant === 0,
  spaced: (read, meant) => read + meant === 0,
  leet: (read, meant) => read === meant,
  'look-alike': (read, meant) => read === meant || (read === 2 && meant === 1),
  homophone: (read, meant) => read === meant,
  pinyin: (read, meant) => read >= meant && meant > 0,
  masked: (read, meant) => read === 1 && meant === 1,
  reordered: (read, meant) => read === 2 && meant === 2,
  'one-edit': (read, meant) => Math.max(read, meant) === 1 || (read === 2 && meant === 2),
};

/** Every disguise, at every place, of some marks. */
const DISGUISES = [
  ...Object.entries(LATIN_DISGUISES).map((named) => [...named, ['samplemark', 'probenzeichen']] as const),
  ...Object.entries(HAN_DISGUISES).map((named) => [...named, ['未来样牌', '样例天王']] as const),
];
const everywhere = (mark: string) =>
  Array.from({ length: mark.length }, (_, place) => [1, 2, 3].map((pick) => [place, pick] as const)).flat();

describe('the steps of a use', () => {
  it('lead from its span to the mark, whatever the disguise', () => {
    fc.assert(
      fc.property(anyDisguised, (disguised) => {
        for (const { read, meant } of readingsOf(disguised)) expect(read).toBe(meant);
      }),
      { numRuns: RUNS },
    );
  });

  it.each(DISGUISES)('lead from it when it is %s, at every place', (_, disguise, marks) => {
    for (const mark of marks)
      for (const [place, pick] of everywhere(mark)) {
        const text = `${disguise(mark, place, pick)} 面霜`;
        const found = readingsOf({ mark, text });

        expect(
          found.map(({ meant }) => meant),
          text,
        ).toContain(mark);
        for (const { read } of found) expect(read, text).toBe(mark);
      }
  });

  it('come from every view', () => {
    const views = DISGUISES.flatMap(([, disguise, marks]) =>
      marks.flatMap((mark) =>
        everywhere(mark).flatMap(([place, pick]) => readingsOf({ mark, text: disguise(mark, place, pick) })),
      ),
    ).map(({ view }) => view);

    expect(new Set(views)).toEqual(new Set(View.options));
  });

  it('change no more than the view allows', () => {
    fc.assert(
      fc.property(anyDisguised, (disguised) => {
        for (const { view, steps } of readingsOf(disguised))
          expect(ALLOWED[view](...editIn(steps)), `${view} ${steps}`).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('are none for a mark as recorded', () => {
    fc.assert(
      fc.property(anyDisguised, ({ mark }) => {
        const plain = readingsOf({ mark, text: mark }).filter(({ view }) => view === 'exact');

        expect(plain).toEqual([{ view: 'exact', steps: [], read: mark, meant: mark }]);
      }),
      { numRuns: 200 },
    );
  });
});
