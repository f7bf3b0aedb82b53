import { compileInstructions } from '../../shared/domain/instructions/compile-instructions.ts';
import { FACT_CATALOGUE } from '../../shared/domain/instructions/fact-catalogue.ts';
import type { InstructionSet } from '../../shared/model/instruction.ts';
import type { InstructionSets } from '../../shared/ports/instruction-sets.ts';
import { celConditions } from '../../shared/wire/instruction/cel-condition.ts';
import type { Instructions } from './targeting.ts';

/** Keeps the published instructions compiled; compiles anew only when others were published. Null where none are in force. */
export function instructionShelf(sets: Pick<InstructionSets, 'current'>): () => Promise<Instructions | null> {
  let shelf: { readonly from: InstructionSet | null; readonly instructions: Instructions | null } | null = null;
  return async () => {
    const from = await sets.current();
    if (shelf?.from !== from) shelf = { from, instructions: from && instructionsOf(from) };
    return shelf.instructions;
  };
}

/** A condition that cannot be read matches nothing: publication has checked it. */
function instructionsOf(set: InstructionSet): Instructions | null {
  if (set.instructions.length === 0) return null;
  const conditions = celConditions(FACT_CATALOGUE);
  const { version, matches } = compileInstructions(set, (text) => {
    const condition = conditions(text);
    return condition.ok ? condition.test : null;
  });
  const held = new Map(set.instructions.map(({ text, version }) => [text.id, version]));
  return { version, matches, holds: (id, version) => held.get(id) === version };
}
