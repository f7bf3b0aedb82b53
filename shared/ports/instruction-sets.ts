import type { InstructionSet } from '../model/instruction.ts';

/** The targeting instructions in force, as one versioned object. */
export interface InstructionSets {
  /** Up to a quarter of a minute old; null before the first publication. */
  current(): Promise<InstructionSet | null>;
  /** Puts a set in force in place of the one of version `over` (null for the first); its version is the digest of its content. */
  publish(
    instructions: InstructionSet['instructions'],
    over: string | null,
  ): Promise<'published' | 'unchanged' | 'stale'>;
}
