import type { InstructionSet } from '../../model/instruction.ts';
import type { InstructionSets } from '../../ports/instruction-sets.ts';
import { renewed } from '../system/renewed.ts';
import { setVersion } from '../system/set-version.ts';

export function memoryInstructionSets(): InstructionSets {
  let held: InstructionSet | null = null;
  const inForce = async () => held?.version ?? null;
  const publish: InstructionSets['publish'] = async (instructions, over) => {
    if ((held?.version ?? null) !== over) return 'stale';
    const version = setVersion(instructions);
    if (version === over) return 'unchanged';
    held = { version, instructions: structuredClone(instructions) };
    return 'published';
  };
  return { current: async () => held, inForce, publish, renew: (make) => renewed({ inForce, publish }, make) };
}
