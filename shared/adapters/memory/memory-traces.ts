import type { Trace } from '../../model/trace.ts';
import { chinaDay } from '../../notation/china-time.ts';
import type { Traces } from '../../ports/traces.ts';
import { newestOf } from '../system/newest-traces.ts';

/** Keeps of each parcel only its newest trace. */
export function memoryTraces(): Traces {
  const newest = new Map<string, Trace>();
  return {
    async append(traces) {
      for (const trace of newestOf(traces)) {
        const former = newest.get(trace.parcel);
        if (former === undefined || former.rev <= trace.rev) newest.set(trace.parcel, trace);
      }
    },

    async since(day) {
      const all = [...newest.values()].filter(
        ({ times }) => chinaDay(new Date(times.declared * 1000).toISOString()) >= day,
      );
      return newestOf(all);
    },

    async compact() {},
  };
}
