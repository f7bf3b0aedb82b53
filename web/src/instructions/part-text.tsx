import type { InstructionText } from '../../../shared/model/instruction.ts';
import { Text2 } from '../parts/text2.tsx';
import { INSTRUCTION_KINDS, type InstructionField } from '../words/instruction-names.ts';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { EffectText } from './effect-text.tsx';
import { tableText } from './rule-text.ts';
import { factTitle } from './rules-table.tsx';
import type { Fact } from './use-facts.ts';

interface PartTextProps {
  readonly of: InstructionText;
  readonly field: InstructionField;
  readonly facts: readonly Fact[];
}

/** One field of an instruction's text, as people read it. */
export function PartText({ of, field, facts }: PartTextProps) {
  if (field === 'title') return <Text2 of={of.title} />;
  if (field === 'effect') return <EffectText effect={of.effect} />;
  if (field === 'kind') return <Text2 of={INSTRUCTION_KINDS[of.kind]} />;
  if (field === 'rows') return <span>{tableText(of.rows, (fact) => factTitle(facts, fact).zh) || '—'}</span>;
  const value = of[field];
  if (value === null) return <Text2 of={INSTRUCTION_TEXTS.noEnd} />;
  return <span className={field === 'condition' ? 'id' : ''}>{value}</span>;
}
