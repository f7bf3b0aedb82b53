import { describe, expect, it } from 'vitest';
import { disguisedSpellings, disguiseOf, isDisguised } from '../../../../shared/domain/leads/disguise.ts';
import { View } from '../../../../shared/model/mark-use.ts';
import { tracedMark } from '../../../builders/marked-traces.ts';

describe('isDisguised', () => {
  it('holds of every view but the plain one', () => {
    expect(View.options.filter((view) => !isDisguised({ view }))).toEqual(['exact']);
  });
});

describe('disguiseOf', () => {
  it('is nothing without a use and for a plain one', () => {
    expect(disguiseOf([])).toBe(0);
    expect(disguiseOf([tracedMark({ view: 'exact' })])).toBe(0);
  });

  it('is that of the most deliberate use, by how surely the mark is meant', () => {
    const uses = [tracedMark({ view: 'one-edit', score: 0.9 }), tracedMark({ view: 'masked', score: 0.5 })];

    expect(disguiseOf(uses)).toBe(0.5);
    expect(disguiseOf(uses.toReversed())).toBe(0.5);
  });

  it('ranks what is written against a filter over a slip', () => {
    const of = (view: View) => disguiseOf([tracedMark({ view, score: 1 })]);

    for (const view of ['leet', 'masked', 'homophone', 'look-alike'] as const) {
      expect(of(view)).toBeGreaterThan(of('reordered'));
      expect(of(view)).toBeGreaterThan(of('one-edit'));
    }
  });
});

describe('disguisedSpellings', () => {
  it('gives each spelling once, whatever its width and case', () => {
    expect(disguisedSpellings(tracedMark({ spelled: ['N1KE', 'n1ke', 'Ｎ１ＫＥ', 'ni*e'] }))).toEqual(['n1ke', 'ni*e']);
  });

  it('gives none of a plain use, nor the recorded spelling', () => {
    expect(disguisedSpellings(tracedMark({ view: 'exact' }))).toEqual([]);
    expect(disguisedSpellings(tracedMark({ spelled: ['nike', 'N1KE'] }))).toEqual(['n1ke']);
  });
});
