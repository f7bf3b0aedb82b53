import type { Inspector } from '../../model/reference.ts';

const DAYS_OF_WEEK = 7;

/** Inspections that the people of some sites can do on an average day, by the reference data. */
export function slotsPerDay(
  sites: ReadonlySet<string>,
  inspectors: readonly Inspector[],
  perInspector: number,
): number {
  const own = inspectors.filter(({ customsCode }) => sites.has(customsCode));
  return own.reduce((slots, one) => slots + slotsOf(one, perInspector), 0);
}

function slotsOf({ dailyCapacity, onDutyDays }: Inspector, perInspector: number): number {
  return ((dailyCapacity ?? perInspector) * (onDutyDays?.length ?? DAYS_OF_WEEK)) / DAYS_OF_WEEK;
}
