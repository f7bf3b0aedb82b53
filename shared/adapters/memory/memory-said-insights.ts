import type { Said } from '../../model/insight.ts';
import type { SaidInsights } from '../../ports/said-insights.ts';

export function memorySaidInsights(): SaidInsights {
  let kept: ReadonlyMap<string, Said> = new Map();
  return {
    load: async () => kept,
    save: async (said) => {
      kept = new Map(said);
    },
  };
}
