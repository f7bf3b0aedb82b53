import type { InstructionText } from '../../../shared/model/instruction.ts';
import { changedFields } from '../parts/changed-fields.ts';
import { Text2 } from '../parts/text2.tsx';
import { INSTRUCTION_FIELDS } from '../words/instruction-names.ts';
import { PartText } from './part-text.tsx';
import type { Fact } from './use-facts.ts';

interface PartChangesProps {
  readonly before: InstructionText;
  readonly after: InstructionText;
  readonly facts: readonly Fact[];
}

/** What one text says differently from another, field by field. */
export function PartChanges({ before, after, facts }: PartChangesProps) {
  const fields = changedFields(INSTRUCTION_FIELDS, before, after);
  if (fields.length === 0) return null;
  return (
    <ul className="plain-list changes" data-testid="instruction-changes">
      {fields.map((field) => (
        <li key={field} data-field={field}>
          <Text2 of={INSTRUCTION_FIELDS[field]} />
          {': '}
          <del>
            <PartText of={before} field={field} facts={facts} />
          </del>
          {' → '}
          <ins>
            <PartText of={after} field={field} facts={facts} />
          </ins>
        </li>
      ))}
    </ul>
  );
}
