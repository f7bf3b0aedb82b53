import type { InstructionSet } from '../model/instruction.ts';

/** The targeting instructions in force, as one versioned object. */
export interface InstructionSets {
  /** Up to a quarter of a minute old; null before the first publication. What cannot be read is a defect: none would say that nothing is wanted. */
  current(): Promise<InstructionSet | null>;
  /** The version in force, read anew; null before the first publication. */
  inForce(): Promise<string | null>;
  /** Puts a set in force in place of the one of version `over` (null for the first); its version is the digest of its content. */
  publish(
    instructions: InstructionSet['instructions'],
    over: string | null,
  ): Promise<'published' | 'unchanged' | 'stale'>;
  /** Puts in force what `make` reads; again when another published meanwhile, so that no change is lost whoever is last. Throws Busy. */
  renew(make: () => Promise<InstructionSet['instructions']>): Promise<'published' | 'unchanged'>;
}
