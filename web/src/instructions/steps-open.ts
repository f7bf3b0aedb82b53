import type { Instruction } from '../../../shared/model/instruction.ts';
import type { StepAction } from '../words/instruction-names.ts';

interface Life {
  readonly newest: Pick<Instruction, 'state' | 'author' | 'replay'>;
  /** Number of the version in force. */
  readonly inForce: number | null;
  /** Versions that may be put in force again. */
  readonly past: readonly number[];
}

/** The steps that a person may take now, the usual one first. Nobody approves what they wrote. */
export function stepsOpen({ newest: { state, author, replay }, inForce, past }: Life, name: string): StepAction[] {
  const steps: StepAction[] = [];
  if (state === 'draft' && replay !== null) steps.push('submit');
  if (state === 'submitted' && author !== name) steps.push('approve');
  if (state === 'submitted') steps.push('return');
  if (inForce !== null || state === 'draft' || state === 'submitted') steps.push('withdraw');
  if (past.length > 0) steps.push('roll-back');
  return steps;
}
