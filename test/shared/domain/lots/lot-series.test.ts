import { describe, expect, it } from 'vitest';
import {
  newSeries,
  openLot,
  plan,
  withDecision,
  withLot,
  withResult,
} from '../../../../shared/domain/lots/lot-series.ts';
import { type Lot, LotSeries } from '../../../../shared/model/lot.ts';

const AT = '2026-11-02T04:00:00.000Z';
const asked = { reference: 'B1', customsCode: '3105', size: 1000, level: 'II' } as const;
const opened = (series = newSeries('M1', '6404110000', '1.0')) => withLot(series, asked, '查验员甲', AT);
const current = (series: LotSeries): Lot => {
  const lot = openLot(series);
  if (lot === null) throw new Error('no lot is open');
  return lot;
};
const ended = (series: LotSeries, nonconforming: number) =>
  withResult(series, current(series), nonconforming, '查验员甲', AT);

describe('plan', () => {
  it('goes from size and level over the letter to the plan', () => {
    expect(plan(1000, 'II', '1.0', 'normal')).toEqual({ letter: 'J', sampleSize: 80, accept: 2, reject: 3 });
  });
});

describe('withLot', () => {
  it('numbers the lot and gives it the plan of the severity in force', () => {
    const series = opened();

    expect(LotSeries.parse(series)).toEqual(series);
    expect(current(series)).toMatchObject({ number: 1, severity: 'normal', plan: { sampleSize: 80 } });
  });

  it('keeps the newest hundred and goes on counting', () => {
    let series = newSeries('M1', '6404110000', '1.0');
    for (let lot = 0; lot < 105; lot += 1) series = ended(opened(series), 0);

    expect([series.opened, series.lots.length, series.lots[0]?.number]).toEqual([105, 100, 6]);
  });
});

describe('withResult', () => {
  it.each([
    [2, true],
    [3, false],
  ])('with %i nonconforming is accepted: %s', (nonconforming, accepted) => {
    const series = ended(opened(), nonconforming);

    expect(series.lots[0]?.result).toMatchObject({ inspected: 80, nonconforming, accepted });
    expect(openLot(series)).toBeNull();
  });

  it('scores three only when the lot would have passed one AQL tighter', () => {
    expect(ended(opened(), 1).switching.score).toBe(3);
    expect(ended(opened(), 2).switching.score).toBe(0);
  });

  it('tightens the lot after two failures', () => {
    const series = opened(ended(opened(ended(opened(), 3)), 9));

    expect(current(series)).toMatchObject({ severity: 'tightened', plan: { sampleSize: 80, accept: 1 } });
  });
});

describe('withDecision', () => {
  const decision = { reason: '供货稳定', by: '主管', at: AT };

  it('lets reduced inspection come, and takes it back', () => {
    const allowed = withDecision(newSeries('M1', '64', '1.0'), { ...decision, action: 'allow-reduced' });

    expect(allowed.switching.reducedAllowed).toBe(true);
    expect(allowed.decisions).toEqual([{ ...decision, action: 'allow-reduced' }]);
    expect(withDecision(allowed, { ...decision, action: 'forbid-reduced' }).switching.reducedAllowed).toBe(false);
  });

  it('resumes under tightened inspection', () => {
    let series = newSeries('M1', '64', '1.0');
    for (let lot = 0; lot < 7; lot += 1) series = ended(opened(series), 9);
    expect(series.switching.stopped).toBe(true);

    expect(withDecision(series, { ...decision, action: 'resume' }).switching).toMatchObject({
      ...{ severity: 'tightened', stopped: false, failed: 0 },
    });
  });
});
