import type { Aql, Lot, LotLevel, LotPlan, LotSeries, Severity } from '../../model/lot.ts';
import { codeLetter } from './code-letter.ts';
import { lotPlan, tighterAql } from './lot-plan.ts';
import { FIRST_SWITCHING, resumed, switched, withReduced } from './switched.ts';

/** Lots that a series keeps, decisions likewise. */
const KEPT = 100;

/** The plan of a lot by its size and level, the AQL and the severity in force. */
export function plan(size: number, level: LotLevel, aql: Aql, severity: Severity): LotPlan {
  return lotPlan(codeLetter(size, level), aql, severity, size);
}

export function newSeries(merchant: string, hs: string, aql: Aql): LotSeries {
  return { merchant, hs, aql, switching: FIRST_SWITCHING, opened: 0, lots: [], decisions: [] };
}

/** The lot that waits for its result; lots of a series come one after the other, since each switches the next. */
export function openLot({ lots }: LotSeries): Lot | null {
  const last = lots.at(-1);
  return last !== undefined && last.result === null ? last : null;
}

export type LotAsked = Pick<Lot, 'reference' | 'customsCode' | 'size' | 'level'>;

export function withLot(series: LotSeries, asked: LotAsked, by: string, at: string): LotSeries {
  const { severity } = series.switching;
  const number = series.opened + 1;
  const { reference, customsCode, size, level } = asked;
  const lot: Lot = {
    ...{ number, reference, customsCode, size, level, severity },
    plan: plan(size, level, series.aql, severity),
    ...{ openedBy: by, openedAt: at, result: null },
  };
  return { ...series, opened: number, lots: [...series.lots, lot].slice(-KEPT) };
}

/** The series with the result of its open lot, and the severity switched. All of the sample must have been inspected. */
export function withResult(series: LotSeries, lot: Lot, nonconforming: number, by: string, at: string): LotSeries {
  const accepted = nonconforming <= lot.plan.accept;
  const result = { inspected: lot.plan.sampleSize, nonconforming, accepted, by, at };
  const tighter = tighterAql(series.aql);
  const acceptedTighter =
    nonconforming <= (tighter === null ? 0 : lotPlan(lot.plan.letter, tighter, lot.severity, lot.size).accept);
  return {
    ...series,
    switching: switched(series.switching, { accepted, accept: lot.plan.accept, acceptedTighter }),
    lots: series.lots.map((one) => (one.number === lot.number ? { ...one, result } : one)),
  };
}

export type SeriesAction = 'allow-reduced' | 'forbid-reduced' | 'resume';

export function withDecision(
  series: LotSeries,
  decision: { readonly action: SeriesAction; readonly reason: string; readonly by: string; readonly at: string },
): LotSeries {
  const { switching } = series;
  const { action } = decision;
  return {
    ...series,
    switching: action === 'resume' ? resumed(switching) : withReduced(switching, action === 'allow-reduced'),
    decisions: [...series.decisions, decision].slice(-KEPT),
  };
}
