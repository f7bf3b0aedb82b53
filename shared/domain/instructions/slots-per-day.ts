import type { Inspector } from '../../model/reference.ts';
import type { ReferenceIndex } from '../../model/reference-index.ts';

const DAYS_OF_WEEK = 7;

/** Inspections that the people of some sites can do on an average day, by the reference data. */
export function slotsPerDay(
  sites: Iterable<string>,
  { inspectors }: Pick<ReferenceIndex, 'inspectors'>,
  perInspector: number,
): number {
  let slots = 0;
  for (const site of sites) for (const one of inspectors.get(site) ?? []) slots += slotsOf(one, perInspector);
  return slots;
}

function slotsOf({ dailyCapacity, onDutyDays }: Inspector, perInspector: number): number {
  return ((dailyCapacity ?? perInspector) * (onDutyDays?.length ?? DAYS_OF_WEEK)) / DAYS_OF_WEEK;
}
