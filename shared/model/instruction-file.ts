import * as z from 'zod';
import { Instruction } from './instruction.ts';

/**
 * An instruction by its newest version, and the version in force beside it: the newest itself, an older one while a change of it is
 * drafted, or none.
 */
export const InstructionFile = z.object({ newest: Instruction, inForce: Instruction.nullable() });
export type InstructionFile = z.infer<typeof InstructionFile>;
