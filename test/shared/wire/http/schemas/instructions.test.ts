import { describe, expect, it } from 'vitest';
import {
  InstructionBody,
  InstructionImportQuery,
  InstructionsQuery,
  ReplayBody,
  StepBody,
} from '../../../../../shared/wire/http/schemas/instructions.ts';
import { instructionBody } from '../../../../builders/instruction.ts';

const isTaken = (schema: typeof InstructionBody | typeof StepBody | typeof InstructionsQuery, value: unknown) =>
  schema.safeParse(value).success;

describe('InstructionBody', () => {
  it('takes a text without what may be left out', () => {
    const { text, reason } = instructionBody();
    const { condition: _c, hitCap: _h, campaign: _g, ...short } = text;

    expect(InstructionBody.parse({ text: short, reason }).text).toEqual({ ...text, hitCap: null });
  });

  it('takes no id, and nothing that it does not know', () => {
    const { text, reason } = instructionBody();

    expect(isTaken(InstructionBody, { text: { ...text, id: '3105-2026-0001' }, reason })).toBe(false);
    expect(isTaken(InstructionBody, { text, reason, note: '' })).toBe(false);
  });

  it.each([
    ['', false],
    ['  x  ', false],
    ['需要', true],
    ['x'.repeat(500), true],
    ['x'.repeat(501), false],
  ])('takes the reason %s: %s', (reason, taken) => {
    expect(isTaken(InstructionBody, { ...instructionBody(), reason })).toBe(taken);
  });
});

describe('StepBody', () => {
  it.each([
    [{ action: 'approve', reason: '同意' }, true],
    [{ action: 'roll-back', reason: '回退', version: 1 }, true],
    [{ action: 'roll-back', reason: '回退', version: 0 }, false],
    [{ action: 'publish', reason: '同意' }, false],
    [{ action: 'approve' }, false],
  ])('takes %j: %s', (body, taken) => {
    expect(isTaken(StepBody, body)).toBe(taken);
  });
});

describe('InstructionsQuery', () => {
  it.each([
    [{ customs: '3105', state: 'in-force', kind: 'campaign', limit: '100' }, true],
    [{ customs: '31050' }, false],
    [{ state: 'gone' }, false],
    [{ limit: '101' }, false],
  ])('takes %j: %s', (query, taken) => {
    expect(isTaken(InstructionsQuery, query)).toBe(taken);
  });
});

describe('ReplayBody', () => {
  it('needs nothing', () => {
    expect(ReplayBody.parse({})).toEqual({ reason: '回放 Replay' });
    expect(ReplayBody.safeParse({ days: 0 }).success).toBe(false);
  });
});

describe('InstructionImportQuery', () => {
  it('takes the digest of a preview', () => {
    const digest = `${'a'.repeat(32)}-${'0'.repeat(32)}`;

    expect(InstructionImportQuery.parse({ apply: digest, reason: '整理' })).toEqual({ apply: digest, reason: '整理' });
    expect(InstructionImportQuery.safeParse({ apply: 'abc' }).success).toBe(false);
  });
});
