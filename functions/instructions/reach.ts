import { mayRead, mayWrite, NATIONAL } from '../../shared/domain/instructions/may-write.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { InstructionText } from '../../shared/model/instruction.ts';
import type { InstructionFile } from '../../shared/model/instruction-file.ts';
import type { Caller } from '../../shared/model/person.ts';
import type { World } from './world.ts';

/** The districts whose instructions a caller lists. Throws Refusal `forbidden` for another's. */
export async function districtsFor(
  { instructions }: Pick<World, 'instructions'>,
  { customs }: Caller,
  wanted: string | undefined,
): Promise<readonly string[]> {
  if (wanted !== undefined) {
    if (mayRead({ customs }, wanted)) return [wanted];
    const detail = '非本关区，请填写本关区代码或 0000 Not the own district: give its code, or 0000.';
    throw new Refusal('forbidden', detail, [{ detail, pointer: '/query/customs', code: 'other-district' }]);
  }
  return customs === '*' ? instructions.districts() : [NATIONAL, customs ?? NATIONAL];
}

/** An instruction within reach. Throws Refusal `not-found`. */
export async function fileWithin(
  { instructions }: Pick<World, 'instructions'>,
  id: string,
  caller: Caller,
): Promise<InstructionFile> {
  const file = await instructions.find(id);
  if (file !== null && mayRead(caller, file.newest.text.customsCode)) return file;
  throw new Refusal('not-found', '未找到 Not found.');
}

/** Throws Refusal `forbidden` when the caller may not write instructions of the place. */
export function ownPlace(caller: Caller, text: Pick<InstructionText, 'level' | 'customsCode'>, pointer: string): void {
  if (mayWrite(caller, text)) return;
  const detail =
    '无权拟定或批准该关区的指令 Not a district of the caller: national instructions are for supervisors of all districts, others for their own.';
  throw new Refusal('forbidden', detail, [{ detail, pointer, code: 'other-district' }]);
}
