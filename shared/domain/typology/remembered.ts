import type { Scene } from './scene.ts';

const memories = new WeakMap<Scene, Map<string, unknown>>();

/** What is the same for many parcels of a scene is worked out once. `name` says what, `key` of which; from outside nothing can be seen of it. */
export function remembered<T>(scene: Scene, name: string, key: string, work: () => T): T {
  const memory = memories.get(scene) ?? new Map<string, unknown>();
  memories.set(scene, memory);
  const place = `${name} ${key}`;
  if (!memory.has(place)) memory.set(place, work());
  return memory.get(place) as T; // only this name's work is kept under it
}
