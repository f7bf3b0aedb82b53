import type { ShiftPlan } from '../model/shift-plan.ts';

/** The plans in force, by site. */
export interface ShiftPlans {
  /** All sites; up to a quarter of a minute old. */
  current(): Promise<ReadonlyMap<string, ShiftPlan>>;
  /** Puts a plan in force in place of the one of version `over` (null for the first of the site). */
  publish(plan: ShiftPlan, over: string | null): Promise<'published' | 'unchanged' | 'stale'>;
}
