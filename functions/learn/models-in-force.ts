import { newModel } from '../../shared/domain/learn/parcel/heard-results.ts';
import { PARCEL_PLANS } from '../../shared/domain/learn/parcel/parcel-plans.ts';
import type { LearntState } from '../../shared/model/learnt-model.ts';
import type { ModelRole } from '../../shared/ports/learnt-models.ts';
import { readLearntModel } from '../../shared/wire/table/learnt-model-codec.ts';
import type { World } from './world.ts';

export type Models = Readonly<Record<ModelRole, LearntState>>;

/**
 * The two models as they stand, one of each plan of this code. One that is absent, cannot be read or goes by a plan that is no more
 * begins anew: it hears the results of a month, and the other goes on meanwhile.
 */
export async function modelsInForce({ models }: Pick<World, 'models'>): Promise<Models> {
  const [champion, challenger] = await Promise.all([stored('champion'), stored('challenger')]);
  const [first, second] = PARCEL_PLANS;
  const speaks = champion ?? newModel(challenger?.artefact.plan.name === first.name ? second : first);
  const other = speaks.artefact.plan.name === first.name ? second : first;
  const isOther = challenger?.artefact.plan.name === other.name;
  return { champion: speaks, challenger: isOther ? challenger : newModel(other) };

  async function stored(role: ModelRole): Promise<LearntState | null> {
    const held = await models.current(role);
    const model = held === null ? null : readLearntModel(held.bytes);
    const isKnown = PARCEL_PLANS.some(({ name }) => name === model?.artefact.plan.name);
    return isKnown ? model : null;
  }
}
