import type { BoostedModel } from '../../shared/domain/typology/boosted.ts';
import json from './ring-model.json' with { type: 'json' };

/** The model in force, trained by `npm run train`; its version stands in every insight. */
export const ringModel: BoostedModel = json;
