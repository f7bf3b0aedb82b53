import type { Trace } from '../../../model/trace.ts';
import type { HabitName } from '../profiles.ts';
import type { Scene } from '../scene.ts';
import { surprise } from '../surprise.ts';
import type { Reading } from './signal.ts';

/** How much more often than elsewhere something is so at the parcel's merchant; the figure is how often. */
export function habitual(name: HabitName, { firms }: Trace, { profiles }: Scene, floor = 0.05): Reading {
  const { share, at } = profiles.habits[name];
  const figure = at.get(firms.merchant) ?? 0;
  return { weight: surprise(figure, share * (profiles.parcelsOf.get(firms.merchant) ?? 0) + floor), figure };
}
