import type { InstructionState } from '../../../shared/model/instruction.ts';
import { Text2 } from '../parts/text2.tsx';
import { INSTRUCTION_STATES } from '../words/instruction-names.ts';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';

interface StateTagProps {
  /** Of the newest version, and its number. */
  readonly state: InstructionState;
  readonly version: number;
  /** Number of the version in force. */
  readonly inForce: number | null;
}

/** What holds of an instruction now: a draft may stand beside the version in force. */
export function StateTag({ state, version, inForce }: StateTagProps) {
  const isBeside = inForce !== null && inForce !== version;
  return (
    <span className="tags" data-testid="instruction-state" data-state={state} data-in-force={inForce ?? ''}>
      {inForce !== null && (
        <span className="tag tag-good">
          <Text2 of={INSTRUCTION_TEXTS.inForce} />
          {isBeside && <span className="number"> v{inForce}</span>}
        </span>
      )}
      {(inForce === null || isBeside) && (
        <span className={state === 'submitted' ? 'tag tag-due' : 'tag'}>
          <Text2 of={INSTRUCTION_STATES[state]} />
          {isBeside && <span className="number"> v{version}</span>}
        </span>
      )}
    </span>
  );
}
