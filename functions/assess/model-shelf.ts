import { type ParcelScorer, parcelScorer } from '../../shared/domain/learn/parcel/parcel-scorer.ts';
import type { LearntModels, ModelRole } from '../../shared/ports/learnt-models.ts';
import { log } from '../../shared/wire/log/log-line.ts';
import { readLearntModel } from '../../shared/wire/table/learnt-model-codec.ts';
import type { LearntScorer } from './targeting.ts';

/**
 * Keeps a learnt model ready to be asked; opens anew only when another was published. Null where there is none, or while it has heard
 * too little. One that does not open is refused once and the last good one stays: a parcel waits for no model.
 */
export function modelShelf(models: Pick<LearntModels, 'current'>, role: ModelRole): () => Promise<LearntScorer | null> {
  let shelf: { readonly version: string; readonly scorer: LearntScorer | null } | null = null;
  return async () => {
    const current = await models.current(role);
    if (current === null) return shelf?.scorer ?? null;
    if (shelf?.version !== current.version) {
      const opened = opening(current.version, current.bytes);
      const last = shelf?.scorer ?? null;
      shelf = { version: current.version, scorer: opened === 'refused' ? last : withVersion(opened, current.version) };
    }
    return shelf.scorer;
  };
}

function opening(version: string, bytes: Uint8Array): ParcelScorer | null | 'refused' {
  try {
    const model = readLearntModel(bytes);
    if (model !== null) return parcelScorer(model);
    log('learnt-model-refused', { version, cause: 'layout' });
  } catch (error) {
    log('learnt-model-refused', { version, cause: error instanceof Error ? error.name : 'unknown' });
  }
  return 'refused';
}

function withVersion(scorer: ParcelScorer | null, version: string): LearntScorer | null {
  return scorer === null ? null : { version, ...scorer };
}
