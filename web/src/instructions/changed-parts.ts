import type { InstructionText } from '../../../shared/model/instruction.ts';
import { canonicalText } from '../../../shared/notation/canonical-text.ts';
import { INSTRUCTION_FIELDS } from '../words/instruction-names.ts';

export type InstructionField = keyof typeof INSTRUCTION_FIELDS;

/** The fields that two texts of an instruction say differently, in the order of their table. */
export function changedParts(before: InstructionText, after: InstructionText): readonly InstructionField[] {
  const fields = Object.keys(INSTRUCTION_FIELDS).filter(isField);
  return fields.filter((field) => canonicalText(before[field]) !== canonicalText(after[field]));
}

export function isField(name: string): name is InstructionField {
  return Object.hasOwn(INSTRUCTION_FIELDS, name);
}
