import type { InstructionText } from '../../model/instruction.ts';
import type { Caller } from '../../model/person.ts';

export const NATIONAL = '0000';

/** Whether a supervisor may write or approve it: one of a district its own, one of all districts those of `*` alone. */
export function mayWrite(
  { role, customs }: Pick<Caller, 'role' | 'customs'>,
  text: Pick<InstructionText, 'level' | 'customsCode'>,
): boolean {
  if (role !== 'supervisor' || customs === null) return false;
  return customs === '*' || (text.level === 'district' && text.customsCode === customs);
}

/** Whether an official may see it: national ones everybody, those of a district its own people. */
export function mayRead({ customs }: Pick<Caller, 'customs'>, customsCode: string): boolean {
  return customs === '*' || customsCode === NATIONAL || customsCode === customs;
}
