import { presumedInsight } from '../../shared/domain/typology/presumed-insight.ts';
import type { Insight } from '../../shared/model/insight.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Trace } from '../../shared/model/trace.ts';
import type { World } from './world.ts';

const HALF_DAY = 43_200;

/**
 * What the rings that others gave away say of a parcel at its first decision; null when they say nothing. Only of parcels in the
 * younger half of the window, which the next look sees for certain: it confirms the presumption or takes it back.
 */
export async function presume(
  { rings, clock }: Pick<World, 'rings' | 'clock'>,
  policy: Policy,
  trace: Trace,
): Promise<Insight | null> {
  const known = await rings();
  if (known.rings.size === 0) return null;
  const from = Date.parse(clock.now()) / 1000 - policy.lookback.windowDays * HALF_DAY;
  return trace.times.declared < from ? null : presumedInsight(trace, known, policy);
}
