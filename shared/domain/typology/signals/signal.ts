import type { Bilingual } from '../../../model/finding.ts';
import type { Trace } from '../../../model/trace.ts';
import type { Scene } from '../scene.ts';

/** What a signal reads of one parcel: `weight` for the model (never negative, more is more suspicious), `figure` for people. */
export interface Reading {
  readonly weight: number;
  readonly figure: number;
}

/** One feature of a parcel among all others: named, documented, pure. `unit` is what the figure counts; `%` figures are shares. */
export interface Signal {
  readonly name: string;
  readonly title: Bilingual;
  readonly unit: '' | '%' | 'h' | '×';
  readonly of: (trace: Trace, scene: Scene) => Reading;
  /** Its figure alarms when it is low, or either way: what honest parcels do not exceed says nothing of it. */
  readonly falls?: true;
}

/** A signal by its name and titles. */
export function signal(name: string, zh: string, en: string, of: Signal['of'], unit: Signal['unit'] = ''): Signal {
  return { name, title: { zh, en }, unit, of };
}

export function falling(one: Signal): Signal {
  return { ...one, falls: true };
}

export const NOTHING: Reading = { weight: 0, figure: 0 };

export function plain(value: number): Reading {
  return { weight: value, figure: value };
}
