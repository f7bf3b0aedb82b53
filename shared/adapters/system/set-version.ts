import { hash } from 'node:crypto';
import type { InstructionSet } from '../../model/instruction.ts';
import { canonicalText } from '../../notation/canonical-text.ts';

const LENGTH = 16;

/** The digest of what is in force: the same instructions have the same version, whoever publishes them. */
export function setVersion(instructions: InstructionSet['instructions']): string {
  return hash('sha256', canonicalText(instructions), 'hex').slice(0, LENGTH);
}
