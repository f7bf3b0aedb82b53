import type { Trace } from '../../../model/trace.ts';
import { type Group, groupOf } from '../groups.ts';
import type { Scene } from '../scene.ts';

/** A merchant that sells less than this share of its parcels through a platform is a guest there. */
const MINORITY = 0.5;

/** The parcels of one merchant on one platform. */
export function channelOf({ firms }: Trace, { groups }: Pick<Scene, 'groups'>): Group {
  return groupOf(groups.channel, `${firms.merchant} ${firms.platform}`);
}

export function shareOfChannel(trace: Trace, scene: Pick<Scene, 'groups' | 'profiles'>): number {
  return channelOf(trace, scene).all / (scene.profiles.parcelsOf.get(trace.firms.merchant) ?? 1);
}

/** Whether the parcel's merchant mainly sells through other platforms. */
export function isGuest(trace: Trace, scene: Pick<Scene, 'groups' | 'profiles'>): boolean {
  return shareOfChannel(trace, scene) < MINORITY;
}
