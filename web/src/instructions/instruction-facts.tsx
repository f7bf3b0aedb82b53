import type { Instruction } from '../../../shared/model/instruction.ts';
import type { InstructionRow } from '../../../shared/wire/http/schemas/instructions.ts';
import { Fact } from '../parts/fact.tsx';
import { Text2 } from '../parts/text2.tsx';
import { districtText } from '../words/districts.ts';
import { INSTRUCTION_FIELDS, INSTRUCTION_KINDS, INSTRUCTION_LEVELS } from '../words/instruction-names.ts';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { TEXTS } from '../words/texts.ts';
import { percent } from '../written.ts';
import { EffectText } from './effect-text.tsx';
import { StateTag } from './state-tag.tsx';

interface InstructionFactsProps {
  readonly shown: Instruction;
  readonly inForce: InstructionRow['inForce'];
}

/** All of an instruction but its conditions: what, where, how long, by whom, on which basis. */
export function InstructionFacts({ shown, inForce }: InstructionFactsProps) {
  const { text, version, state, author, approver } = shown;
  const { kind, level, customsCode, legalBasis, from, until, effect, campaign } = text;
  return (
    <dl className="facts" data-testid="instruction-facts">
      <Fact of={TEXTS.state}>
        <StateTag state={state} version={version} inForce={inForce} />
      </Fact>
      <Fact of={INSTRUCTION_TEXTS.version} className="number">
        {version}
      </Fact>
      <Fact of={INSTRUCTION_FIELDS.kind}>
        <Text2 of={INSTRUCTION_KINDS[kind]} /> {campaign !== null && <span>{campaign}</span>}
      </Fact>
      <Fact of={INSTRUCTION_FIELDS.level}>
        <Text2 of={INSTRUCTION_LEVELS[level]} /> {level === 'district' && <span>{districtText(customsCode)}</span>}
      </Fact>
      <Fact of={INSTRUCTION_TEXTS.validity} className="number">
        {from} – {until}
      </Fact>
      <Fact of={INSTRUCTION_FIELDS.effect}>
        <EffectText effect={effect} />
      </Fact>
      <Limits text={text} />
      <Fact of={INSTRUCTION_FIELDS.feedbackCode} className="id">
        {text.feedbackCode}
      </Fact>
      <Fact of={INSTRUCTION_FIELDS.legalBasis}>{legalBasis}</Fact>
      <Fact of={INSTRUCTION_TEXTS.author}>
        <span data-testid="instruction-author">{author}</span>
      </Fact>
      <Fact of={INSTRUCTION_TEXTS.approver}>{approver ?? '—'}</Fact>
    </dl>
  );
}

function Limits({ text: { hitCap, precisionFloor } }: Pick<Instruction, 'text'>) {
  return (
    <>
      <Fact of={INSTRUCTION_FIELDS.hitCap} className="number">
        {hitCap ?? <Text2 of={INSTRUCTION_TEXTS.noEnd} />}
      </Fact>
      <Fact of={INSTRUCTION_FIELDS.precisionFloor} className="number">
        {percent(precisionFloor)}
      </Fact>
    </>
  );
}
