import type { InstructionEffect } from '../../../shared/model/instruction.ts';
import { LaneTag } from '../parts/lane-tag.tsx';
import { Text2 } from '../parts/text2.tsx';
import { INSPECTION_KINDS } from '../words/instruction-names.ts';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { percent } from '../written.ts';

/** What a parcel that matches is in for, in one line. */
export function EffectText({ effect: { lane, probability, inspection } }: { readonly effect: InstructionEffect }) {
  return (
    <span className="effect">
      {lane === 'green' ? <Text2 of={INSTRUCTION_TEXTS.inspectOnly} /> : <LaneTag lane={lane} />}
      <span>
        <Text2 of={INSPECTION_KINDS[inspection]} />
      </span>
      <span className="number" title={INSTRUCTION_TEXTS.probability.zh}>
        {percent(probability)}
      </span>
    </span>
  );
}
