import { createHmac } from 'node:crypto';
import type { DrawKeys } from '../../ports/draw-keys.ts';

/** Keys that follow from one seed, so that a run can be repeated; whoever knows the seed knows them all. */
export function memoryDrawKeys(seed: Uint8Array): DrawKeys {
  return { key: async (day) => createHmac('sha256', seed).update(day).digest() };
}
