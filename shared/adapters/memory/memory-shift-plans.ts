import type { ShiftPlan } from '../../model/shift-plan.ts';
import type { ShiftPlans } from '../../ports/shift-plans.ts';

export function memoryShiftPlans(): ShiftPlans {
  const plans = new Map<string, ShiftPlan>();
  return {
    current: async () => new Map(plans),
    publish: async (plan, over) => {
      const version = plans.get(plan.customsCode)?.version ?? null;
      if (version === plan.version) return 'unchanged';
      if (version !== over) return 'stale';
      plans.set(plan.customsCode, plan);
      return 'published';
    },
  };
}
