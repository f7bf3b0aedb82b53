import type { Lane } from '../../model/finding.ts';

const LANES: readonly Lane[] = ['green', 'yellow', 'red'];

/** Of two lanes the one that asks for more. */
export function graver(a: Lane, b: Lane): Lane {
  return LANES.indexOf(a) >= LANES.indexOf(b) ? a : b;
}

export function isGraver(a: Lane, b: Lane): boolean {
  return LANES.indexOf(a) > LANES.indexOf(b);
}
