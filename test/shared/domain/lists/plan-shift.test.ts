import { describe, expect, it } from 'vitest';
import { type PlanningInput, planShift } from '../../../../shared/domain/lists/plan-shift.ts';
import { seatPicks } from '../../../../shared/domain/lists/seat-picks.ts';
import { placedPick, samplingList } from '../../../builders/sampling-list.ts';

/** Ten slots. */
const list = samplingList({ people: [{ capacity: 10 }, { capacity: 10 }] });
const greens = [0.9, 0.8, 0.7, 0.7, 0.6, 0.5].map((score) => ({ score, weight: 1 }));
const rest = { arrivals: 500, chosen: 0, greens };

function planned(changes: Partial<PlanningInput> = {}) {
  return planShift({
    list,
    waiting: 0,
    waitingTopUps: 0,
    whole: { ...rest, arrivals: 1000 },
    rest,
    expectedRate: 1,
    ...changes,
  });
}

describe('planShift', () => {
  it('says what the site can do, and when', () => {
    expect(planned().plan).toMatchObject({
      customsCode: '3105',
      listId: list.id,
      slots: 10,
      from: list.from,
      until: list.until,
    });
  });

  it.each([
    [10, 0, null],
    [9, 1, 0.9],
    [8, 2, 0.8],
    [7, 3, 0.8],
    [6, 4, 0.7],
    [4, 6, 0.5],
    [0, 10, 0.5],
  ])('where %i of ten will be chosen tops up %i from score %s on', (chosen, _, topUpFrom) => {
    expect(planned({ rest: { ...rest, chosen } }).plan.topUpFrom).toBe(topUpFrom);
  });

  it('counts what is seated and what waits', () => {
    const picks = Array.from({ length: 3 }, (_, at) => placedPick({ pickId: `p${at}` }));
    const seated = seatPicks(list, picks, '2026-11-04T04:30:00.000Z').list;

    expect(planned({ list: seated, waiting: 3, waitingTopUps: 2 }).plan.topUpFrom).toBe(0.8);
  });

  it.each([
    [0.003, 0.8],
    [0.002, 0.8],
    [0.001, 0.9],
    [0, null],
  ])('of 1,000 declarations opens no more than the expected rate %s', (expectedRate, topUpFrom) => {
    expect(planned({ expectedRate }).plan.topUpFrom).toBe(topUpFrom);
  });

  it('keeps seats for what is to come', () => {
    expect(planned({ rest: { ...rest, chosen: 3.2 } }).reserve).toBe(4);
    expect(planned({ rest: { ...rest, chosen: 3.2 }, waiting: 2 }).reserve).toBe(6);
    expect(planned({ rest: { ...rest, chosen: 30 } }).reserve).toBe(10);
  });

  it('tops up nothing where nothing is known', () => {
    expect(planned({ rest: { ...rest, greens: [] } }).plan.topUpFrom).toBeNull();
  });
});
