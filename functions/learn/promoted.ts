import { comparison, isBetter } from '../../shared/domain/learn/parcel/comparison.ts';
import type { Promotion } from '../../shared/model/learnt-model.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Models } from './models-in-force.ts';

const KEPT = 20;

/**
 * The models with their places changed, where the challenger foretold better or the policy names its plan; null where they stay. A
 * supervisor rolls back by naming a plan in the policy: then nothing else is weighed. Both go on learning, so either can come back.
 */
export function promoted(
  { champion, challenger }: Models,
  { comparedAfter, plan }: Policy['learn'],
  at: string,
): { readonly models: Models; readonly promotion: Promotion } | null {
  const compared = comparison(champion.foretold, challenger.foretold);
  const [speaks, waits] = [champion.artefact.plan.name, challenger.artefact.plan.name];
  const by = plan === undefined ? 'better' : 'policy';
  const isTurn = plan === undefined ? isBetter(compared, comparedAfter) : plan === waits;
  if (!isTurn) return null;
  const { cases, loss, otherLoss } = compared;
  const promotion: Promotion = { at, plan: waits, over: speaks, by, cases, loss: otherLoss, otherLoss: loss };
  const promotions = [...champion.promotions, promotion].slice(-KEPT);
  return {
    models: { champion: { ...challenger, promotions }, challenger: { ...champion, promotions: [] } },
    promotion,
  };
}
