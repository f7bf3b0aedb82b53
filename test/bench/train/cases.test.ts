import { describe, expect, it, vi } from 'vitest';
import { casesOf, lessonOf } from '../../../bench/train/cases.ts';
import { SIGNALS } from '../../../shared/domain/typology/catalogue.ts';
import { honestTraffic } from '../../builders/trace.ts';
import { LIMITS } from '../../builders/typology-scene.ts';

vi.spyOn(console, 'error').mockImplementation(() => undefined);

const traces = honestTraffic(300, 4);
const violations = new Set(traces.slice(0, 12).map(({ parcel }) => parcel));
const labelled = { traces, violations, reference: { goods: new Map() }, limits: LIMITS };

describe('casesOf', () => {
  const { parcels, lesson, figures } = casesOf(labelled, 2, 1);

  it('begins with the labelled set as it is', () => {
    expect(parcels.slice(0, 300)).toEqual(traces.map(({ parcel }) => parcel));
    expect(lesson.guilty.subarray(0, 300).filter((one) => one === 1)).toHaveLength(12);
    expect(new Set(lesson.worth.subarray(0, 300))).toEqual(new Set([1]));
    expect(figures).toHaveLength(300);
    expect(lesson.columns).toHaveLength(SIGNALS.length);
    expect(lesson.columns.every(({ length }) => length === parcels.length)).toBe(true);
  });

  it('takes all guilty of a stage, and some of the honest for all of them', () => {
    const staged = parcels.map((_, at) => at).slice(300);
    const honest = staged.filter((at) => lesson.guilty[at] === 0);

    for (const parcel of violations) expect(parcels.filter((one) => one === parcel)).toHaveLength(3);
    expect(honest.every((at) => lesson.worth[at] === 6)).toBe(true);
    expect(honest.length).toBeLessThan(600 / 3);
    expect(honest.length).toBeGreaterThan(600 / 20);
  });

  it('gives the same cases of the same seed', () => {
    expect(casesOf(labelled, 1, 7)).toEqual(casesOf(labelled, 1, 7));
  });
});

describe('lessonOf', () => {
  it('keeps the cases that are taken, in their order', () => {
    const lesson = {
      columns: [Float32Array.of(1, 2, 3), Float32Array.of(4, 5, 6)],
      guilty: Uint8Array.of(0, 1, 0),
      worth: Float32Array.of(1, 1, 6),
      rising: [true, false],
    };

    expect(lessonOf(lesson, (at) => at !== 1)).toEqual({
      columns: [Float32Array.of(1, 3), Float32Array.of(4, 6)],
      guilty: Uint8Array.of(0, 0),
      worth: Float32Array.of(1, 6),
      rising: [true, false],
    });
  });
});
