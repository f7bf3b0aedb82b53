import { describe, expect, it } from 'vitest';
import { importedInstructions } from '../../../../shared/domain/instructions/imported-instructions.ts';
import type { InstructionText } from '../../../../shared/model/instruction.ts';
import { instruction, instructionText } from '../../../builders/instruction.ts';

const around = { mayWrite: () => true, faultsOf: () => [] };
const present = new Map([['3105-2026-0001', { newest: instruction(), inForce: null }]]);
const row = (index: number, over: Partial<InstructionText>) => ({
  index,
  line: index + 2,
  text: instructionText(over),
});

describe('importedInstructions', () => {
  it('tells what is new, what changes and what stays', () => {
    const rows = [row(0, { hitCap: 5 }), row(1, { id: '' })];

    const plan = importedInstructions(rows, ['3105-2026-0001', '3105-2026-0002'], present, around);

    expect(plan).toMatchObject({
      added: [{ id: '3105-2026-0002', line: 3 }],
      changed: [{ id: '3105-2026-0001', version: 1, fields: [{ field: 'hitCap', before: 200, after: 5 }] }],
      unchanged: [],
      faults: [],
    });
    expect(plan.next.map(({ id, hitCap }) => [id, hitCap])).toEqual([
      ['3105-2026-0001', 5],
      ['3105-2026-0002', 200],
    ]);
  });

  it('writes nothing of what stays', () => {
    const plan = importedInstructions([row(0, {})], ['3105-2026-0001'], present, around);

    expect([plan.unchanged, plan.next]).toEqual([['3105-2026-0001'], []]);
  });

  it.each<[InstructionText[], string]>([
    [[instructionText(), instructionText()], '/1/id id-twice'],
    [[instructionText({ id: '3105-2026-0099' })], '/0/id unknown-id'],
    [[instructionText({ customsCode: '5100' })], '/0/customsCode place-changed'],
    [[instructionText({ level: 'national' })], '/0/customsCode place-changed'],
  ])('names the fault of %j', (texts, wanted) => {
    const rows = texts.map((text, index) => ({ index, line: index + 2, text }));

    const { faults } = importedInstructions(
      rows,
      texts.map(({ id }) => id),
      present,
      around,
    );

    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([wanted]);
  });

  it('refuses what the caller may not write, and tells the faults of a text where they are', () => {
    const faults = [{ pointer: '/until', code: 'past', message: { zh: '已过', en: 'Over.' } }];
    const one = importedInstructions([row(0, {})], ['3105-2026-0001'], present, { ...around, mayWrite: () => false });
    const other = importedInstructions([row(0, {})], ['3105-2026-0001'], present, {
      ...around,
      faultsOf: () => faults,
    });

    expect(one.faults.map(({ code }) => code)).toEqual(['other-district']);
    expect(other.faults).toEqual([{ line: 2, pointer: '/0/until', detail: '已过 Over.', code: 'past' }]);
    expect(other.next).toEqual([]);
  });
});
