import type { LeadFacts } from '../../shared/domain/leads/lead-signals.ts';
import type { SuspiciousParcel } from '../../shared/domain/leads/subjects-of.ts';
import type { TracedMark } from '../../shared/model/trace.ts';
import { NOON, type TraceOver, trace } from './trace.ts';

/** A disguised use of an invented record, valid by default. */
export function tracedMark(over: Partial<TracedMark> = {}): TracedMark {
  return {
    recordNo: 'T2026-TEST01',
    mark: 'NIKE',
    view: 'leet',
    score: 0.9,
    reasons: [],
    gnum: '1',
    spelled: ['N1KE'],
    ...over,
  };
}

export function suspiciousParcel(
  n: number,
  uses: readonly TracedMark[] = [tracedMark()],
  over: TraceOver = {},
): SuspiciousParcel {
  return { trace: trace(n, { ...over, marks: [...uses] }), uses };
}

/** A merchant with the given suspicious parcels, nothing else known of it. */
export function leadFacts(parcels: readonly SuspiciousParcel[], over: Partial<LeadFacts> = {}): LeadFacts {
  return { kind: 'merchant', key: 'M00', parcels, clean: 0, notices: [], half: NOON, honestShare: 0.05, ...over };
}
