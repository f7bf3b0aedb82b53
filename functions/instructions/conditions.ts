import { hash } from 'node:crypto';
import { checkInstruction } from '../../shared/domain/instructions/check-instruction.ts';
import { FACT_CATALOGUE } from '../../shared/domain/instructions/fact-catalogue.ts';
import { type Problem, Refusal } from '../../shared/faults/refusal.ts';
import type { InstructionText } from '../../shared/model/instruction.ts';
import { canonicalText } from '../../shared/notation/canonical-text.ts';
import { chinaDay } from '../../shared/notation/china-time.ts';
import type { ContentFault } from '../../shared/notation/content-fault.ts';
import { celConditions } from '../../shared/wire/instruction/cel-condition.ts';

const DIGITS = 32;

/** CEL over the facts of the catalogue. */
export const readCondition = celConditions(FACT_CATALOGUE);

export function faultsOf(text: InstructionText, now: string): ContentFault[] {
  return checkInstruction(text, {
    today: chinaDay(now),
    conditionFault: (condition) => {
      const read = readCondition(condition);
      return read.ok ? null : read.fault;
    },
  });
}

/** Throws Refusal `invalid-request` with every fault of the text. `root` is the pointer of the text in the request. */
export function soundText(text: InstructionText, now: string, root: string): InstructionText {
  const faults = faultsOf(text, now);
  if (faults.length === 0) return text;
  const problems: Problem[] = faults.map(({ pointer, code, message }) => ({
    pointer: root + pointer,
    code,
    detail: `${message.zh} ${message.en}`,
  }));
  throw new Refusal('invalid-request', `指令有 ${faults.length} 处有误 faults in the instruction.`, problems);
}

/** Names a text: another one for every change. */
export function digestOf(value: unknown): string {
  return hash('sha256', canonicalText(value), 'hex').slice(0, DIGITS);
}
