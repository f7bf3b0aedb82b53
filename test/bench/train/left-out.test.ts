import { describe, expect, it, vi } from 'vitest';
import { type Cases, lessonOf } from '../../../bench/train/cases.ts';
import { leftOut } from '../../../bench/train/left-out.ts';
import { firmsAt, trace } from '../../builders/trace.ts';

vi.spyOn(console, 'error').mockImplementation(() => undefined);

/** Ten merchants of ten parcels, the first of each guilty; one signal that tells them apart. */
const traces = Array.from({ length: 100 }, (_, at) =>
  trace(at, { parcel: `P1/N${String(at).padStart(3, '0')}`, firms: firmsAt(Math.floor(at / 10)) }),
);
const isGuilty = (at: number) => at % 10 === 0;
const labels = new Map(
  traces.map(({ parcel }, at) => [
    parcel,
    {
      isGuilty: isGuilty(at),
      isHonest: !isGuilty(at),
      isBenignSlip: false,
      isCareful: at === 0,
      ring: isGuilty(at) ? `R${at}` : null,
      patterns: isGuilty(at) ? [at < 50 ? 'P10' : 'P2'] : [],
    },
  ]),
);
const cases: Cases = {
  parcels: traces.map(({ parcel }) => parcel),
  figures: [],
  lesson: {
    columns: [Float32Array.from(traces, (_, at) => (isGuilty(at) ? 1 : 0))],
    guilty: Uint8Array.from(traces, (_, at) => (isGuilty(at) ? 1 : 0)),
    worth: new Float32Array(100).fill(1),
    rising: [true],
  },
};
/** Says that a parcel is guilty when its signal rises, or the contrary. */
const knowing = (sign: number) => ({
  base: 0,
  signals: ['only'],
  trees: [{ signal: [0, -1, -1], below: [0.5, 0, 0], left: [1, 0, 0], value: [0, -5 * sign, 5 * sign] }],
});
const figures = (lines: readonly string[], name: string) =>
  lines
    .find((line) => line.startsWith(name))
    ?.slice(52)
    .trim()
    .split(/\s+/)
    .map(Number);

describe('leftOut', () => {
  it('judges every fold by a model that never saw its parcels', () => {
    const lessons: Cases['lesson'][] = [];

    leftOut(cases, traces, labels, (lesson) => {
      lessons.push(lesson);
      return knowing(1);
    });

    expect(lessons.map(({ guilty }) => guilty.length)).toEqual([80, 80, 80, 80, 80]);
    expect(lessons[0]).toEqual(lessonOf(cases.lesson, (at) => ![0, 5].includes(Math.floor(at / 10))));
  });

  it('says how well they judge: over all, the mean of the folds and the worst', () => {
    const lines = leftOut(cases, traces, labels, () => knowing(1));

    expect(figures(lines, 'average precision of the verdicts’ score')).toEqual([100, 100, 100]);
    expect(figures(lines, 'violations flagged')).toEqual([100, 100, 100]);
    expect(figures(lines, 'of careful rings')).toEqual([100, 100, 100]);
    expect(figures(lines, 'honest flagged')).toEqual([0, 0, 0]);
    expect(lines.slice(-2).map((line) => line.slice(0, 20))).toEqual(['P2 flagged, of 5    ', 'P10 flagged, of 5   ']);
  });

  it('calls the fold worst where least is found, or most is flagged wrongly', () => {
    let fold = 0;
    const lines = leftOut(cases, traces, labels, () => {
      fold += 1;
      return knowing(fold === 2 ? -1 : 1);
    });

    expect(figures(lines, 'violations flagged')).toEqual([80, 80, 0]);
    expect(figures(lines, 'honest flagged')).toEqual([20, 20, 100]);
  });
});
