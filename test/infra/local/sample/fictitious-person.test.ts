import { describe, expect, it } from 'vitest';
import { fictitiousPerson, withCheckCharacter } from '../../../../infra/local/sample/fictitious-person.ts';
import { seededRandom } from '../../../../infra/local/sample/random.ts';

describe('fictitiousPerson', () => {
  it('never repeats an identity number and is never a living person', () => {
    const people = Array.from({ length: 12_000 }, (_, serial) => fictitiousPerson(serial, seededRandom(serial)));

    expect(new Set(people.map(({ idNumber }) => idNumber)).size).toBe(12_000);
    expect(people.every(({ idNumber }) => /^1101011900\d{7}[\dX]$/.test(idNumber))).toBe(true);
    expect(people.every(({ phone }) => /^138000\d{5}$/.test(phone))).toBe(true);
    expect(people.every(({ name }) => /^测试..$/.test(name))).toBe(true);
  });
});

describe('withCheckCharacter', () => {
  it('gives the check character of GB 11643, X included', () => {
    expect(withCheckCharacter('11010519491231002')).toBe('11010519491231002X');
    expect(withCheckCharacter('44052418800101001')).toBe('440524188001010014');
  });
});
