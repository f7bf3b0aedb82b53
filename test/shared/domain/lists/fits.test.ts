import { describe, expect, it } from 'vitest';
import { fits, isRecused } from '../../../../shared/domain/lists/fits.ts';
import { pickOf } from '../../../builders/sampling-list.ts';

const person = (skills?: string[], recusals?: string[], capacity = 3) => ({
  id: 'a',
  name: 'a',
  capacity,
  ...(skills ? { skills } : {}),
  ...(recusals ? { recusals } : {}),
});

describe('isRecused', () => {
  it.each([
    [{ merchant: 'M1' }, true],
    [{ carrier: 'M1' }, true],
    [{ agent: 'M1' }, true],
    [{ merchant: 'M2' }, false],
    [{}, false],
  ])('of a pick of %j is %s', (firms, expected) => {
    expect(isRecused(person(undefined, ['M1']), pickOf(firms))).toBe(expected);
  });
});

describe('fits', () => {
  const list = { inspectors: [person(), person(['physical']), person(['ipr', 'document']), person(['xray'])] };

  it.each([
    [undefined, [person(), person(['ipr'])], true],
    [undefined, [person(['ipr']), person(['document'])], false],
    [['ipr' as const], [person(), person(['physical'])], false],
    [['ipr' as const], [person(), person(['ipr'])], true],
    [['machine' as const], [person(['xray']), person(['ipr'])], true],
    [['ipr' as const, 'physical' as const], [person(['ipr']), person(['physical'])], true],
    [['ipr' as const, 'physical' as const], [person(['ipr']), person(['document'])], false],
  ])('of needs %j and a pair %j is %s', (needs, pair, expected) => {
    expect(fits(pickOf(needs ? { needs } : {}), pair, list)).toBe(expected);
  });

  it('holds nothing up for a skill that nobody on the list has', () => {
    expect(fits(pickOf({ needs: ['laboratory'] }), [person(), person()], list)).toBe(true);
  });

  it('does not count on whoever was taken off or must keep out', () => {
    const away = { inspectors: [person(), person(['laboratory'], undefined, 0), person(['laboratory'], ['M1'])] };

    expect(fits(pickOf({ needs: ['laboratory'], merchant: 'M1' }), [person(), person()], away)).toBe(true);
    expect(fits(pickOf({ needs: ['laboratory'], merchant: 'M2' }), [person(), person()], away)).toBe(false);
  });

  it('never takes a recused person, whatever the skill', () => {
    expect(fits(pickOf({ merchant: 'M1' }), [person(), person(undefined, ['M1'])], list)).toBe(false);
  });
});
