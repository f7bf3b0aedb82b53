import type { Instruction } from '../model/instruction.ts';
import type { InstructionFile } from '../model/instruction-file.ts';

export interface InstructionsPage {
  readonly files: readonly InstructionFile[];
  readonly nextCursor?: string;
}

/** Targeting instructions by id (`<district or 0000>-<year>-<running number>`): every version is kept. */
export interface Instructions {
  find(id: string): Promise<InstructionFile | null>;
  /** Every version, newest first. */
  versions(id: string): Promise<readonly Instruction[]>;
  /** Those of the districts (`0000`: national), in the order of districts given and ids; `wanted` chooses among them. */
  page(
    districts: readonly string[],
    wanted: (file: InstructionFile) => boolean,
    limit: number,
    cursor: string | undefined,
  ): Promise<InstructionsPage>;
  /** All, whatever the district. */
  all(): Promise<readonly InstructionFile[]>;
  /** Districts that ever had an instruction, sorted. */
  districts(): Promise<readonly string[]>;
  /** The greatest running number of the district and year; 0 for none. */
  lastNumber(district: string, year: string): Promise<number>;
  /** Writes a version over the one before it; `stale` when another stands there. */
  save(next: InstructionFile): Promise<'saved' | 'stale'>;
  /**
   * Writes all of them or none, and shows all at once. `id` names the set: asked again after a crash it goes on to the same end, and
   * once saved it stays `saved`. `stale` as for `save`, then nothing is written. `now` is an ISO instant.
   */
  saveTogether(id: string, next: readonly InstructionFile[], now: string): Promise<'saved' | 'stale'>;
  isSaved(id: string): Promise<boolean>;
}
