import type { InstructionText } from './instruction.ts';

/** An instruction of an import; `id` is empty for one that does not exist yet. `line` counts from 1 in the file, `index` the instructions from 0. */
export interface ImportedInstruction {
  readonly index: number;
  readonly line: number;
  readonly text: InstructionText;
}
