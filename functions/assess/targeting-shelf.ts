import type { ShiftPlans } from '../../shared/ports/shift-plans.ts';
import type { Instructions, LearntScorer, Targeting } from './targeting.ts';

/** Where what is in force is kept, each ready for use. */
export interface TargetingShelves {
  readonly instructions: () => Promise<Instructions | null>;
  readonly model: () => Promise<LearntScorer | null>;
  readonly challenger: () => Promise<LearntScorer | null>;
  readonly plans: Pick<ShiftPlans, 'current'>;
}

/** Takes what is in force just now from every shelf: one delivery is judged by one state of all of them. */
export function targetingShelf(shelves: TargetingShelves): () => Promise<Targeting> {
  return async () => {
    const [instructions, model, challenger, plans] = await Promise.all([
      shelves.instructions(),
      shelves.model(),
      shelves.challenger(),
      shelves.plans.current(),
    ]);
    return { instructions, model, challenger, plans };
  };
}
