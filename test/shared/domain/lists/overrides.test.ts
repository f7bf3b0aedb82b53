import { describe, expect, it } from 'vitest';
import { confirmed, proposed, replaceFault } from '../../../../shared/domain/lists/overrides.ts';
import { seatPicks } from '../../../../shared/domain/lists/seat-picks.ts';
import type { Override, SamplingList } from '../../../../shared/model/pick.ts';
import { placedPick, samplingList } from '../../../builders/sampling-list.ts';

const AT = '2026-11-04T05:00:00.000Z';
const override = (changes: Partial<Override> = {}): Override => ({
  id: 'o1',
  kind: 'take-off',
  subject: 'p1',
  reason: '重复布控',
  proposedBy: '甲',
  proposedAt: AT,
  confirmedBy: null,
  confirmedAt: null,
  ...changes,
});
const four = samplingList({ people: [{}, {}, {}, {}] });
const replacing = (subject: string, list = four) => proposed(list, override({ kind: 'replace-inspector', subject }));
const ids = (list: SamplingList | string) => (typeof list === 'string' ? list : list.inspectors.map(({ id }) => id));

describe('proposed', () => {
  it('is noted once', () => {
    const list = proposed(four, override());

    expect(list).toMatchObject({ rev: 3, overrides: [{ id: 'o1', confirmedBy: null }] });
    expect(proposed(list, override({ proposedAt: 'later' }))).toBe(list);
  });
});

describe('confirmed', () => {
  it('is in force by the word of another person, once', () => {
    const list = proposed(four, override());
    const next = confirmed(list, 'o1', '乙', AT);

    expect(next).toMatchObject({ rev: 4, overrides: [{ confirmedBy: '乙', confirmedAt: AT }] });
    if (typeof next === 'string') throw new Error(next);
    expect(confirmed(next, 'o1', '丙', AT)).toBe(next);
  });

  it('is refused to whoever proposed, and of what nobody proposed', () => {
    expect(confirmed(proposed(four, override()), 'o1', '甲', AT)).toBe('same-person');
    expect(confirmed(four, 'o1', '乙', AT)).toBe('unknown');
  });

  it('replaces an inspector by the next of the drawn order who has no pick', () => {
    const seated = seatPicks(four, [placedPick()], AT).list;
    const next = confirmed(replacing('I1', seated), 'o1', '乙', AT);

    expect(ids(next)).toEqual(['I3', 'I2', 'I1', 'I4']);
    expect(next).toMatchObject({
      inspectors: [{ capacity: 3 }, { capacity: 3 }, { capacity: 0 }, { capacity: 3 }],
      draw: { chosen: ['I1', 'I2', 'I3', 'I4'], excluded: [{ id: 'I1', reason: 'taken-off' }] },
    });
  });

  it('has nobody to replace by where all work or can do less', () => {
    const two = samplingList();
    const weak = samplingList({ people: [{ capacity: 3 }, { capacity: 3 }, { capacity: 1 }, { capacity: 1 }] });
    const busy = seatPicks(
      weak,
      ['a', 'b'].map((pickId) => placedPick({ pickId })),
      AT,
    ).list;

    expect(confirmed(replacing('I2', two), 'o1', '乙', AT)).toBe('nobody-left');
    expect(confirmed(replacing('I1', busy), 'o1', '乙', AT)).toBe('nobody-left');
    expect(confirmed(replacing('I9'), 'o1', '乙', AT)).toBe('unknown');
  });

  it('can be told before anybody proposes it', () => {
    expect(replaceFault(samplingList(), 'I2')).toBe('nobody-left');
    expect(replaceFault(samplingList(), 'I9')).toBe('unknown');
    expect(
      replaceFault(samplingList({ people: [{ capacity: 3 }, { capacity: 3 }, { capacity: 3 }] }), 'I1'),
    ).toBeNull();
  });
});
