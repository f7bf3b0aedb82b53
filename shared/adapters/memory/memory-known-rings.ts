import type { RingMarks } from '../../model/ring-mark.ts';
import type { KnownRings } from '../../ports/known-rings.ts';

export function memoryKnownRings(): KnownRings {
  let published: RingMarks = { asOf: '', marks: [] };
  return {
    current: async () => published,
    publish: async (marks) => {
      published = marks;
    },
  };
}
