import type { InstructionSet } from '../../model/instruction.ts';
import type { InstructionFile } from '../../model/instruction-file.ts';

/** What assessment goes by: the versions in force whose last day is not over, by id. */
export function setInForce(files: readonly InstructionFile[], today: string): InstructionSet['instructions'] {
  return files
    .flatMap(({ inForce }) => (inForce === null || inForce.text.until < today ? [] : [inForce]))
    .map(({ version, text }) => ({ version, text }))
    .toSorted((a, b) => (a.text.id < b.text.id ? -1 : 1));
}
