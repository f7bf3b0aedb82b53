import type { RingMarks } from '../model/ring-mark.ts';

/** The marks of rings that the last look back left for the first decision. */
export interface KnownRings {
  publish(marks: RingMarks): Promise<void>;
  /** No marks when none were published or they cannot be read: a decision does without. May be up to a minute old. */
  current(): Promise<RingMarks>;
}
