import type { Instruction } from '../../../shared/model/instruction.ts';
import { Text2 } from '../parts/text2.tsx';
import { INSTRUCTION_STATES } from '../words/instruction-names.ts';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { chinaMinute } from '../written.ts';
import { PartChanges } from './part-changes.tsx';
import type { Fact } from './use-facts.ts';

interface InstructionVersionsProps {
  readonly versions: readonly Instruction[];
  readonly inForce: number | null;
  readonly facts: readonly Fact[];
}

/** Every version, newest first: who did what when and why, and what it changed of the text before. */
export function InstructionVersions({ versions, inForce, facts }: InstructionVersionsProps) {
  return (
    <ol className="timeline" reversed>
      {versions.map((one, place) => (
        <Version
          key={one.version}
          of={one}
          before={versions[place + 1]}
          isInForce={one.version === inForce}
          facts={facts}
        />
      ))}
    </ol>
  );
}

interface VersionProps {
  readonly of: Instruction;
  readonly before: Instruction | undefined;
  readonly isInForce: boolean;
  readonly facts: readonly Fact[];
}

function Version({ of, before, isInForce, facts }: VersionProps) {
  const { version, state, changedBy, changedAt, reason, text, replay } = of;
  const isReplay = replay !== null && replay.at === changedAt;
  return (
    <li className="event" data-testid="instruction-version" data-version={version} data-state={state}>
      <time dateTime={changedAt} className="number quiet">
        {chinaMinute(changedAt)}
      </time>
      <div>
        <strong>
          <Text2 of={INSTRUCTION_TEXTS.version} /> {version}
        </strong>{' '}
        <Text2 of={isReplay ? INSTRUCTION_TEXTS.replay : INSTRUCTION_STATES[state]} />{' '}
        {isInForce && (
          <span className="tag tag-good">
            <Text2 of={INSTRUCTION_TEXTS.inForce} />
          </span>
        )}{' '}
        <span className="by">{changedBy}</span>
        <span className="under">
          <Text2 of={INSTRUCTION_TEXTS.reason} />: {reason}
        </span>
        {version === 1 && (
          <span className="under">
            <Text2 of={INSTRUCTION_TEXTS.first} />
          </span>
        )}
        {before && <PartChanges before={before.text} after={text} facts={facts} />}
      </div>
    </li>
  );
}
