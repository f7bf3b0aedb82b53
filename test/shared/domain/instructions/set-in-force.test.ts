import { describe, expect, it } from 'vitest';
import { setInForce } from '../../../../shared/domain/instructions/set-in-force.ts';
import type { InstructionFile } from '../../../../shared/model/instruction-file.ts';
import { instruction, instructionText } from '../../../builders/instruction.ts';

function file(id: string, until: string): InstructionFile {
  const inForce = instruction({ text: instructionText({ id, until }), state: 'published', version: 4 });
  return { newest: { ...inForce, version: 5, state: 'draft' }, inForce };
}

describe('setInForce', () => {
  it('holds the versions in force by id, their last day included', () => {
    const files = [
      file('3105-2026-0002', '2026-11-04'),
      file('3105-2026-0001', '2026-11-05'),
      file('3105-2026-0003', '2026-11-03'),
      { newest: instruction(), inForce: null },
    ];

    const set = setInForce(files, '2026-11-04');

    expect(set.map(({ version, text }) => [version, text.id])).toEqual([
      [4, '3105-2026-0001'],
      [4, '3105-2026-0002'],
    ]);
  });
});
