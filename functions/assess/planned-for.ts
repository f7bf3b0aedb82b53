import type { Case } from '../../shared/model/case.ts';
import type { ShiftPlan } from '../../shared/model/shift-plan.ts';
import type { Verdict } from '../../shared/model/verdict.ts';

type Plan = Pick<ShiftPlan, 'version' | 'topUpFrom'>;

/**
 * The plan that a parcel is topped up by: of its site at its first verdict, if one was in force then, and that one for good. A later plan
 * neither picks it nor takes it back.
 */
export function plannedFor(
  plans: ReadonlyMap<string, ShiftPlan>,
  { papers: { declaration } }: Pick<Case, 'papers'>,
  former: Verdict | null,
  now: string,
): Plan | null {
  if (former !== null) {
    const { plan: version } = former.versions;
    return version === undefined ? null : { version, topUpFrom: former.selection.topUpFrom ?? null };
  }
  const plan = declaration === null ? undefined : plans.get(declaration.customsCode);
  return plan === undefined || now < plan.from || now >= plan.until ? null : plan;
}
