import type { Refused } from '../../shared/domain/instructions/transition.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { InstructionFile } from '../../shared/model/instruction-file.ts';
import { isVersionMatch } from '../../shared/wire/http/version-tag.ts';

/** A step that cannot be taken, as the caller is told. */
export function refusalOf({ refused: { kind, code, message } }: Refused, pointer: string): Refusal {
  const detail = `${message.zh} ${message.en}`;
  return new Refusal(kind, detail, [{ detail, pointer, code }]);
}

/** Throws Refusal `conflict` when the caller saw another version. */
export function mustBeSeen(ifMatch: string | null, { newest }: InstructionFile): void {
  if (isVersionMatch(ifMatch, newest)) return;
  const detail = '指令已变化，请重新查看 The instruction has changed: look again.';
  throw new Refusal('conflict', detail, [{ detail, pointer: '', code: 'instruction-changed' }]);
}
