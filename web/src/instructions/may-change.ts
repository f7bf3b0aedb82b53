import type { InstructionText } from '../../../shared/model/instruction.ts';
import type { Caller } from '../../../shared/model/person.ts';

/** Whether the server would let this person write or approve it: national ones are for supervisors of all districts. */
export function mayChange(
  { role, customs }: Pick<Caller, 'role' | 'customs'>,
  { level, customsCode }: Pick<InstructionText, 'level' | 'customsCode'>,
): boolean {
  if (role !== 'supervisor') return false;
  return customs === '*' || (level === 'district' && customsCode === customs);
}
