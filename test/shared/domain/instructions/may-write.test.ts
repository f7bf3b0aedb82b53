import { describe, expect, it } from 'vitest';
import { mayRead, mayWrite } from '../../../../shared/domain/instructions/may-write.ts';
import { instructionText } from '../../../builders/instruction.ts';

const own = instructionText();
const national = instructionText({ level: 'national', customsCode: '0000' });

describe('mayWrite', () => {
  it.each([
    ['supervisor', '3105', true, false],
    ['supervisor', '5100', false, false],
    ['supervisor', '0000', false, false],
    ['supervisor', '*', true, true],
    ['supervisor', null, false, false],
    ['officer', '*', false, false],
  ] as const)('lets a %s of %s write one of 3105: %s, a national one: %s', (role, customs, district, all) => {
    expect([mayWrite({ role, customs }, own), mayWrite({ role, customs }, national)]).toEqual([district, all]);
  });
});

describe('mayRead', () => {
  it.each([
    ['3105', true, true],
    ['5100', false, true],
    ['*', true, true],
    [null, false, true],
  ] as const)('lets an official of %s read one of 3105: %s, a national one: %s', (customs, district, all) => {
    expect([mayRead({ customs }, '3105'), mayRead({ customs }, '0000')]).toEqual([district, all]);
  });
});
