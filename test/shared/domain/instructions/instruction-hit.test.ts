import { describe, expect, it } from 'vitest';
import { instructionHit } from '../../../../shared/domain/instructions/instruction-hit.ts';
import { instructionText } from '../../../builders/instruction.ts';

const matchOf = (probability: number) => {
  const text = instructionText({ effect: { lane: 'red', probability, inspection: 'ipr' } });
  return { id: text.id, version: 3, effect: text.effect, text };
};

describe('instructionHit', () => {
  it('names the instruction, what is to be done and what to report', () => {
    const { message, ...finding } = instructionHit(matchOf(1), 'red');

    expect(finding).toEqual({
      code: 'instruction-hit',
      severity: 'unexplained',
      lane: 'red',
      basis: 'gacc-2018-194',
      values: [],
    });
    expect(message.zh).toBe(
      '命中布控指令 3105-2026-0001「高值护肤品」（第 3 版），要求知识产权查验，反馈代码 HF01（依据：海关法第二十八条）',
    );
    expect(message.en).toBe(
      'Targeting instruction 3105-2026-0001, “Costly skin care” (version 3), applies: inspect for infringed rights and report HF01 (basis: 海关法第二十八条)',
    );
  });

  it('says by which chance it was drawn', () => {
    const { message } = instructionHit(matchOf(0.125), 'yellow');

    expect(message.zh).toContain('按 12.5 % 抽中');
    expect(message.en).toContain('drawn at 12.5 %');
  });
});
