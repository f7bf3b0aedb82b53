import type { LearntModel, LearntModels, ModelRole } from '../../ports/learnt-models.ts';
import { modelVersion } from '../system/model-version.ts';

export function memoryLearntModels(): LearntModels {
  let held: Readonly<Record<ModelRole, LearntModel>> | null = null;
  const versions = () =>
    held === null ? null : { champion: held.champion.version, challenger: held.challenger.version };

  return {
    current: async (role) => held?.[role] ?? null,
    inForce: async () => versions(),

    async publish({ champion, challenger }, over) {
      const now = versions();
      if (now?.champion !== over?.champion || now?.challenger !== over?.challenger) return 'stale';
      held = { champion: modelOf(champion), challenger: modelOf(challenger) };
      return 'published';
    },
  };
}

function modelOf(bytes: Uint8Array): LearntModel {
  return { version: modelVersion(bytes), bytes };
}
